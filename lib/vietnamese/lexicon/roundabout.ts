/** Ways to name an office-holder without the post, and the post meant; bodies without their place. */
export const ROUNDABOUT: Record<string, { title: string; body: string | null }> = {
  'người đứng đầu chính quyền tỉnh': { title: 'Chủ tịch', body: 'UBND tỉnh' },
  'người đứng đầu ubnd tỉnh': { title: 'Chủ tịch', body: 'UBND tỉnh' },
  'người đứng đầu tỉnh ủy': { title: 'Bí thư', body: 'Tỉnh ủy' },
  'người đứng đầu đảng bộ tỉnh': { title: 'Bí thư', body: 'Tỉnh ủy' },
  'người đứng đầu cấp ủy tỉnh': { title: 'Bí thư', body: 'Tỉnh ủy' },
  'người đứng đầu chính quyền thành phố': { title: 'Chủ tịch', body: 'UBND thành phố' },
  'người đứng đầu thành ủy': { title: 'Bí thư', body: 'Thành ủy' },
  'người đứng đầu đảng bộ thành phố': { title: 'Bí thư', body: 'Thành ủy' },
  'người đứng đầu chính quyền huyện': { title: 'Chủ tịch', body: 'UBND huyện' },
  'người đứng đầu chính phủ': { title: 'Thủ tướng', body: 'Chính phủ' },
  'người đứng đầu nhà nước': { title: 'Chủ tịch nước', body: null },
  'người đứng đầu quốc hội': { title: 'Chủ tịch', body: 'Quốc hội' },
};
