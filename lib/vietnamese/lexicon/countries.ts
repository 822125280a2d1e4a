/** What a country calls itself before its name: `Cộng hòa Pháp`, `CHDCND Lào`. */
export const STATE_FORMS = (
  'Cộng hòa|Vương quốc|Liên bang|Cộng hòa liên bang|Cộng hòa nhân dân|Cộng hòa dân chủ nhân dân|CHDC nhân dân|CHDCND|CHND|' +
  'CHLB|CHXHCN|Cộng hòa xã hội chủ nghĩa|Hợp chúng quốc|Hợp chủng quốc|Liên hiệp|Cộng hòa hồi giáo|Cộng hòa dân chủ'
).split('|');

/** Countries and unions as they follow the post or body of a foreign office-holder. */
export const COUNTRIES = (
  'Việt Nam|Lào|Campuchia|Cam-pu-chia|Trung Quốc|Nga|Mỹ|Hoa Kỳ|Anh|Pháp|Đức|Nhật Bản|Hàn Quốc|' +
  'Triều Tiên|Thái Lan|Singapore|Malaysia|Indonesia|Philippines|Myanmar|Brunei|Ấn Độ|Australia|' +
  'Ô-xtrây-li-a|Úc|New Zealand|Canada|Cuba|Cu-ba|Italia|Italy|I-ta-li-a|Tây Ban Nha|Bồ Đào Nha|Hà Lan|' +
  'Bỉ|Thụy Sĩ|Thụy Điển|Na Uy|Đan Mạch|Phần Lan|Ba Lan|Séc|Slovakia|Hungary|Romania|Bulgaria|Ukraine|' +
  'Belarus|Kazakhstan|Mông Cổ|Israel|Iran|Ai Cập|Nam Phi|Brazil|Argentina|Chile|Mexico|Venezuela|' +
  'Liên hợp quốc|LHQ|ASEAN|EU|Liên minh châu Âu|Timor Leste|Timor-Leste|Sri Lanka|Bangladesh|Pakistan|' +
  'UAE|Qatar|Kuwait|Trung Hoa|Hy Lạp|Luxembourg|Áo|Croatia|Serbia|Slovenia|Estonia|Latvia|Litva|' +
  'Ireland|Ai-len|Iceland|Thổ Nhĩ Kỳ|Ma-rốc|Maroc|Morocco|Algeria|Angola|Mozambique|Tanzania|Nigeria|' +
  'Ethiopia|Kenya|Peru|Colombia|Uruguay|Panama|Nicaragua|Saudi Arabia|Ả-rập Xê-út|Oman|Palestine|Syria|' +
  'Iraq|Turkmenistan|Uzbekistan|Gruzia|Georgia|Moldova|Xin-ga-po|Ma-lai-xi-a|In-đô-nê-xi-a|Phi-líp-pin|' +
  'Mi-an-ma|Bê-la-rút|U-crai-na|Ca-dắc-xtan|Mông-cổ|Hung-ga-ri|Ru-ma-ni|Bun-ga-ri|I-ran|I-xra-en|' +
  'Bra-xin|Ác-hen-ti-na|Chi-lê|Mê-hi-cô|Vê-nê-xu-ê-la|Liên minh Nghị viện Thế giới|' +
  'Azerbaijan|Armenia|Cộng hòa Dominicana|Brunei Darussalam|Bru-nây|Xri Lan-ca|Xri Lan-ka|Băng-la-đét|' +
  'Pa-ki-xtan|Áp-ga-ni-xtan|Afghanistan|Nepal|Nê-pan|Bhutan|Maldives|Ca-na-đa|Ni-giê-ri-a|An-giê-ri|' +
  'Ăng-gô-la|Mô-dăm-bích|Tan-da-ni-a|Ê-ti-ô-pi-a|Kê-ni-a|Nam Xu-đăng|Sudan|Xu-đăng|Ga-na|Ghana|Senegal|' +
  'Xê-nê-gan|Namibia|Zimbabwe|Zambia|Botswana|Madagascar|Tunisia|Tuy-ni-di|Libya|Li-bi|Lebanon|Li-băng|' +
  'Jordan|Gioóc-đa-ni|Y-ê-men|Yemen|Ô-man|Cô-oét|Ca-ta|Ba-ranh|Bahrain|Xi-ri|I-rắc|Síp|Cyprus|Malta|' +
  'Man-ta|Lúc-xăm-bua|Lít-va|Lát-vi-a|E-xtô-ni-a|Ai-xơ-len|Xéc-bi-a|Crô-a-ti-a|Xlô-va-ki-a|' +
  'Xlô-ven-ni-a|Albania|An-ba-ni|Montenegro|Bắc Macedonia|Môn-đô-va|Gru-di-a|Ác-mê-ni-a|A-déc-bai-gian|' +
  'Adécbaigian|U-dơ-bê-ki-xtan|Tuốc-mê-ni-xtan|Tát-gi-ki-xtan|Tajikistan|Kyrgyzstan|Cư-rơ-gư-xtan|' +
  'Cô-lôm-bi-a|Pê-ru|Bô-li-vi-a|Bolivia|Ecuador|Ê-cu-a-đo|Pa-na-ma|Ni-ca-ra-goa|Haiti|Ha-i-ti|Jamaica|' +
  'Paraguay|Guatemala|El Salvador|Honduras|Costa Rica|Niu Di-lân|Papua New Guinea|Fiji|Ti-mo Lét-xtê|' +
  'Đông Ti-mo|Đài Loan|Hồng Công|Hong Kong|Hồng Kông|Macau|Ma Cao|Vatican|Va-ti-căng|Liên Xô|Nhật|Hàn|' +
  'Xing-ga-po|Ôx-trây-li-a|Ô-xtơ-rây-li-a|Ốt-xtrây-li-a|Thụy Sỹ|Ấn-độ|Burundi|Cameroon|Rwanda|' +
  "Uganda|Congo|Gabon|Benin|Burkina Faso|Bờ Biển Ngà|Cote d'Ivoire|Guinea|Guinea Xích Đạo|Sierra Leone|" +
  'Liberia|Eritrea|Djibouti|Somalia|Mauritius|Seychelles|Malawi|Eswatini|Lesotho|Mauritania|Kosovo|' +
  'Bosnia và Herzegovina|Monaco|San Marino|Andorra|Liechtenstein|Suriname|Guyana|Belize|Bahamas|' +
  'Barbados|Trinidad và Tobago|Samoa|Tonga|Vanuatu|Palau|Quần đảo Solomon|Quần đảo Marshall|' +
  'Anh và Bắc Ireland'
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
