/** Countries and unions as they follow the post or body of a foreign office-holder. */
export const COUNTRIES = (
  'Việt Nam|Lào|Campuchia|Cam-pu-chia|Trung Quốc|Nga|Liên bang Nga|Mỹ|Hoa Kỳ|Anh|Pháp|Đức|Nhật Bản|' +
  'Hàn Quốc|Triều Tiên|Thái Lan|Singapore|Malaysia|Indonesia|Philippines|Myanmar|Brunei|Ấn Độ|Australia|' +
  'Ô-xtrây-li-a|Úc|New Zealand|Canada|Cuba|Cu-ba|Italia|Italy|I-ta-li-a|Tây Ban Nha|Bồ Đào Nha|Hà Lan|' +
  'Bỉ|Thụy Sĩ|Thụy Điển|Na Uy|Đan Mạch|Phần Lan|Ba Lan|Séc|Slovakia|Hungary|Romania|Bulgaria|Ukraine|' +
  'Belarus|Kazakhstan|Mông Cổ|Israel|Iran|Ai Cập|Nam Phi|Brazil|Argentina|Chile|Mexico|Venezuela|' +
  'Liên hợp quốc|LHQ|ASEAN|EU|Liên minh châu Âu|Timor Leste|Timor-Leste|Sri Lanka|Bangladesh|Pakistan|UAE|' +
  'Qatar|Kuwait|CHND Trung Hoa|Trung Hoa|CHDCND Lào|Cộng hòa Dân chủ Nhân dân Lào|Vương quốc Campuchia|' +
  'Cộng hòa Pháp|CHDCND Triều Tiên|Hợp chúng quốc Hoa Kỳ|Vương quốc Anh|Hy Lạp|Luxembourg|Áo|Croatia|' +
  'Serbia|Slovenia|Estonia|Latvia|Litva|Ireland|Ai-len|Iceland|Thổ Nhĩ Kỳ|Ma-rốc|Maroc|Morocco|Algeria|' +
  'Angola|Mozambique|Tanzania|Nigeria|Ethiopia|Kenya|Peru|Colombia|Uruguay|Panama|Nicaragua|' +
  'Saudi Arabia|Ả-rập Xê-út|Oman|Palestine|Syria|Iraq|Turkmenistan|Uzbekistan|Gruzia|Georgia|Moldova|' +
  'Xin-ga-po|Ma-lai-xi-a|In-đô-nê-xi-a|Phi-líp-pin|Mi-an-ma|Bê-la-rút|U-crai-na|Ca-dắc-xtan|Mông-cổ|' +
  'Hung-ga-ri|Ru-ma-ni|Bun-ga-ri|I-ran|I-xra-en|Bra-xin|Ác-hen-ti-na|Chi-lê|Mê-hi-cô|Vê-nê-xu-ê-la|' +
  'Liên Hợp Quốc|Liên bang Đức|CHLB Đức|Liên minh Nghị viện Thế giới|Azerbaijan|Armenia|' +
  'Cộng hòa nhân dân Trung Hoa|Cộng hòa Nhân dân Trung Hoa|Cộng hòa xã hội chủ nghĩa Việt Nam|' +
  'CHXHCN Việt Nam|Cộng hòa Liên bang Đức|Cộng hòa Italia|Cộng hòa Singapore|Cộng hòa Philippines|' +
  'Cộng hòa Indonesia|Cộng hòa Ấn Độ|Cộng hòa Cuba|Cộng hòa Séc|Cộng hòa Slovakia|Cộng hòa Nam Phi|' +
  'Cộng hòa Áo|Cộng hòa Belarus|Cộng hòa Kazakhstan|Cộng hòa Hy Lạp|Cộng hòa Ba Lan|Cộng hòa Bulgaria|' +
  'Cộng hòa Dominicana|Cộng hòa Hồi giáo Iran|Cộng hòa Dân chủ Liên bang Ethiopia|Vương quốc Thái Lan|' +
  'Vương quốc Bỉ|Vương quốc Hà Lan|Vương quốc Thụy Điển|Vương quốc Đan Mạch|Vương quốc Na Uy|' +
  'Vương quốc Tây Ban Nha|Vương quốc Anh và Bắc Ireland|Liên hiệp Vương quốc Anh và Bắc Ireland|' +
  'Liên bang Malaysia|Liên bang Thụy Sĩ|Liên bang Brazil|Liên bang Úc|Liên bang Australia|' +
  'Cộng hòa dân chủ nhân dân Lào|CHDC Nhân dân Lào|Vương quốc Cam-pu-chia|Hợp chủng quốc Hoa Kỳ|' +
  'Brunei Darussalam|Bru-nây|Xri Lan-ca|Xri Lan-ka|Băng-la-đét|Pa-ki-xtan|Áp-ga-ni-xtan|Afghanistan|' +
  'Nepal|Nê-pan|Bhutan|Maldives|Ca-na-đa|Ni-giê-ri-a|An-giê-ri|Ăng-gô-la|Mô-dăm-bích|Tan-da-ni-a|' +
  'Ê-ti-ô-pi-a|Kê-ni-a|Nam Xu-đăng|Sudan|Xu-đăng|Ga-na|Ghana|Senegal|Xê-nê-gan|Namibia|Zimbabwe|Zambia|' +
  'Botswana|Madagascar|Tunisia|Tuy-ni-di|Libya|Li-bi|Lebanon|Li-băng|Jordan|Gioóc-đa-ni|Y-ê-men|Yemen|' +
  'Ô-man|Cô-oét|Ca-ta|Ba-ranh|Bahrain|Xi-ri|I-rắc|Síp|Cyprus|Malta|Man-ta|Lúc-xăm-bua|Lít-va|Lát-vi-a|' +
  'E-xtô-ni-a|Ai-xơ-len|Xéc-bi-a|Crô-a-ti-a|Xlô-va-ki-a|Xlô-ven-ni-a|Albania|An-ba-ni|Montenegro|' +
  'Bắc Macedonia|Môn-đô-va|Gru-di-a|Ác-mê-ni-a|A-déc-bai-gian|Adécbaigian|U-dơ-bê-ki-xtan|' +
  'Tuốc-mê-ni-xtan|Tát-gi-ki-xtan|Tajikistan|Kyrgyzstan|Cư-rơ-gư-xtan|Cô-lôm-bi-a|Pê-ru|Bô-li-vi-a|' +
  'Bolivia|Ecuador|Ê-cu-a-đo|Pa-na-ma|Ni-ca-ra-goa|Haiti|Ha-i-ti|Jamaica|Paraguay|Guatemala|El Salvador|' +
  'Honduras|Costa Rica|Niu Di-lân|Papua New Guinea|Fiji|Ti-mo Lét-xtê|Đông Ti-mo|Đài Loan|Hồng Công|' +
  'Hong Kong|Hồng Kông|Macau|Ma Cao|Vatican|Va-ti-căng|Liên Xô|Nhật|Hàn|Xing-ga-po|Ôx-trây-li-a|' +
  'Ô-xtơ-rây-li-a|Ốt-xtrây-li-a|Thuỵ Sỹ|Thụy Sỹ|Ấn-độ|Burundi|Cameroon|Rwanda|Uganda|Congo|Gabon|Benin|' +
  "Burkina Faso|Bờ Biển Ngà|Cote d'Ivoire|Guinea|Guinea Xích Đạo|Sierra Leone|Liberia|Eritrea|Djibouti|" +
  'Somalia|Mauritius|Seychelles|Malawi|Eswatini|Lesotho|Mauritania|Kosovo|Bosnia và Herzegovina|Monaco|' +
  'San Marino|Andorra|Liechtenstein|Suriname|Guyana|Belize|Bahamas|Barbados|Trinidad và Tobago|Samoa|' +
  'Tonga|Vanuatu|Palau|Quần đảo Solomon|Quần đảo Marshall'
).split('|');

/** Regions and cities abroad that Vietnamese papers name with their office-holders. */
export const REGIONS_ABROAD = (
  'Quảng Tây|Vân Nam|Quảng Đông|Tứ Xuyên|Chiết Giang|Phúc Kiến|' +
  'Bắc Kinh|Thượng Hải|Trùng Khánh|Nam Ninh|Côn Minh|Viêng Chăn|Vientiane|Luông Pha Băng|Luang Prabang|' +
  'Xiêng Khoảng|Xiengkhouang|Hủa Phăn|Houaphanh|U Đôm Xay|Oudomxay|Phông Sa Lỳ|Phongsaly|Bô Ly Khăm Xay|' +
  'Bolikhamxay|Khăm Muộn|Khammouane|Savannakhet|Sa Vẳn Na Khệt|Xa-vẳn-na-khệt|Salavan|Sa La Văn|Sê Kông|' +
  'Xê Kông|Sekong|Attapeu|Ắt Ta Pư|Át-ta-pư|Champasak|Chăm Pa Sắc|Chăm-pa-sắc|Xay Sôm Bun|Xaysomboun|' +
  'Phnôm Pênh|Phnom Penh|Kandal|Kan-đan|Takeo|Tà Keo|Ta Keo|Kampot|Kam Pốt|Prey Veng|Svay Rieng|' +
  'Svay Riêng|Tbong Khmum|Tboung Khmum|Mondulkiri|Mondolkiri|Mun-đun-ki-ri|Ratanakiri|Rattanakiri|' +
  'Ra-ta-na-ki-ri|Stung Treng|Kratie|Kra-chê|Siem Reap|Xiêm Riệp|Battambang|Sihanoukville|Koh Kong|' +
  'Bangkok|Băng Cốc|Seoul|Tokyo|Osaka|Moscow|Mát-xcơ-va|Matxcơva|Washington|New York|London|Paris|' +
  'Berlin|Kanagawa|Hokkaido|Fukuoka|Gyeonggi|Gyeongbuk|Chungcheongnam|Jeju|Busan|Incheon'
).split('|');
