"""Country names of the sources -> ISO 3166-1 alpha-3 codes. A name not listed here is an error."""

ISO3 = {
    "Argentina": "ARG", "Australia": "AUS", "Austria": "AUT", "Bahrain": "BHR", "Belarus": "BLR",
    "Belgium": "BEL", "Bolivia": "BOL", "Brazil": "BRA", "Bulgaria": "BGR", "Canada": "CAN",
    "Chile": "CHL", "China": "CHN", "Colombia": "COL", "Costa Rica": "CRI", "Cuba": "CUB",
    "Cyprus": "CYP", "Czechia": "CZE", "Denmark": "DNK", "Dominican Republic": "DOM",
    "Ecuador": "ECU", "Finland": "FIN", "France": "FRA", "Germany": "DEU", "Guyana": "GUY",
    "Hungary": "HUN", "India": "IND", "Iran": "IRN", "Ireland": "IRL", "Israel": "ISR",
    "Italy": "ITA", "Jordan": "JOR", "Kuwait": "KWT", "Mexico": "MEX", "Netherlands": "NLD",
    "New Zealand": "NZL", "Nicaragua": "NIC", "Norway": "NOR", "Panama": "PAN", "Peru": "PER",
    "Poland": "POL", "Portugal": "PRT", "Qatar": "QAT", "Russia": "RUS", "Singapore": "SGP",
    "Slovakia": "SVK", "South Africa": "ZAF", "South Korea": "KOR", "Spain": "ESP",
    "Sweden": "SWE", "Switzerland": "CHE", "Turkiye": "TUR", "UAE": "ARE", "Ukraine": "UKR",
    "United Kingdom": "GBR", "United States": "USA", "Uruguay": "URY", "Venezuela": "VEN",
    # more names of SIPRI and the Correlates of War
    "Afghanistan": "AFG", "Albania": "ALB", "Algeria": "DZA", "Angola": "AGO",
    "Antigua & Barbuda": "ATG", "Armenia": "ARM", "Azerbaijan": "AZE", "Bahamas": "BHS",
    "Bangladesh": "BGD", "Barbados": "BRB", "Belize": "BLZ", "Benin": "BEN",
    "Bosnia and Herzegovina": "BIH", "Bosnia-Herzegovina": "BIH", "Botswana": "BWA",
    "Burkina Faso": "BFA", "Burundi": "BDI", "Cambodia": "KHM", "Cameroon": "CMR",
    "Central African Republic": "CAF", "Chad": "TCD", "Congo": "COG", "Cote d'Ivoire": "CIV",
    "Croatia": "HRV", "Czech Republic": "CZE", "DR Congo": "COD",
    "Democratic Republic of the Congo": "COD", "Djibouti": "DJI", "Dominica": "DMA", "Egypt": "EGY",
    "El Salvador": "SLV", "Equatorial Guinea": "GNQ", "Eritrea": "ERI", "Estonia": "EST",
    "Ethiopia": "ETH", "Gabon": "GAB", "Ghana": "GHA", "Greece": "GRC", "Grenada": "GRD",
    "Guatemala": "GTM", "Guinea": "GIN", "Haiti": "HTI", "Honduras": "HND", "Iceland": "ISL",
    "Indonesia": "IDN", "Iraq": "IRQ", "Ivory Coast": "CIV", "Jamaica": "JAM", "Japan": "JPN",
    "Kazakhstan": "KAZ", "Kenya": "KEN", "Kyrgyzstan": "KGZ", "Laos": "LAO", "Latvia": "LVA",
    "Lebanon": "LBN", "Liberia": "LBR", "Libya": "LBY", "Lithuania": "LTU", "Luxembourg": "LUX",
    "Macedonia": "MKD", "Madagascar": "MDG", "Malawi": "MWI", "Malaysia": "MYS", "Mali": "MLI",
    "Malta": "MLT", "Mauritius": "MUS", "Moldova": "MDA", "Mongolia": "MNG", "Morocco": "MAR",
    "Mozambique": "MOZ", "Myanmar": "MMR", "Nepal": "NPL", "Niger": "NER", "Nigeria": "NGA",
    "North Korea": "PRK", "Oman": "OMN", "Pakistan": "PAK", "Palestine": "PSE",
    "Papua New Guinea": "PNG", "Paraguay": "PRY", "Philippines": "PHL", "Romania": "ROU",
    "Rwanda": "RWA", "Samoa": "WSM", "Saudi Arabia": "SAU", "Senegal": "SEN", "Serbia": "SRB",
    "Sierra Leone": "SLE", "Slovenia": "SVN", "South Sudan": "SSD", "Sri Lanka": "LKA",
    "St. Kitts and Nevis": "KNA", "St. Lucia": "LCA", "St. Vincent and the Grenadines": "VCT",
    "Sudan": "SDN", "Suriname": "SUR", "Syria": "SYR", "Taiwan": "TWN", "Tajikistan": "TJK",
    "Tanzania": "TZA", "Thailand": "THA", "Togo": "TGO", "Trinidad and Tobago": "TTO",
    "Tunisia": "TUN", "Turkey": "TUR", "Turkmenistan": "TKM", "Uganda": "UGA",
    "United Arab Emirates": "ARE", "United States of America": "USA", "Uzbekistan": "UZB",
    "Viet Nam": "VNM", "Vietnam": "VNM", "Yemen": "YEM", "Zambia": "ZMB", "Zimbabwe": "ZWE",
    # more names of the UN and the Organization of American States
    "Antigua and Barbuda": "ATG", "Côte d'Ivoire": "CIV", "Fiji": "FJI", "Gambia": "GMB",
    "Georgia": "GEO", "Maldives": "MDV", "Marshall Islands": "MHL", "Mauritania": "MRT",
    "Montenegro": "MNE", "Namibia": "NAM", "Russian Federation": "RUS", "Somalia": "SOM",
    # more names of the World Factbook
    "Brunei": "BRN", "Burma": "MMR", "C&ocirc;te d'Ivoire": "CIV", "Congo (Brazzaville)": "COG",
    "DRC": "COD", "Hong Kong": "HKG", "Timor-Leste": "TLS",
    # states that are gone: ISO 3166-3, so that no one merges them with a successor by accident
    "Czechoslovakia": "CSK", "German Democratic Republic": "DDR", "Soviet Union": "SUN",
    "USSR": "SUN", "Yemen Arab Republic": "YEM", "Yugoslavia": "YUG",
    # recipients of arms that are no country
    "HoR (Libya)*": "", "NATO**": "", "Northern Alliance (Afghanistan)*": "", "Ukraine Rebels*": "",
    "United Nations**": "", "unknown recipient(s)": "",
}  # fmt: skip


def iso3(name: str) -> str:
    """The ISO3 code of a country as the sources spell it; ``unknown supplier(s)`` has none ("")."""
    if name == "unknown supplier(s)":
        return ""
    if name not in ISO3:
        raise KeyError(f"no ISO3 code for {name!r}: add it to datasets/builders/_countries.py")
    return ISO3[name]
