"""Visits by any wording: who went where, when, and whether it is over, going on or still to come."""

import pytest
from telling import days, told

CASES = {
    # where somebody is
    "Romanian Labour Minister Elena Popescu was in Seoul on Tuesday.": ["held KOR Elena Popescu 2022-05-17"],
    "A Mongolian parliamentary delegation led by Speaker Batbayar Ganbold is now in Santiago.": [
        "held CHL Batbayar Ganbold"
    ],
    "Romanian Labour Minister Elena Popescu, currently in Seoul for the annual labour forum, had talks with her "
    "Korean counterpart, Kim Jin-ho, on Wednesday.": ["held KOR Elena Popescu"],
    "Ethiopia's foreign minister, Tadesse Bekele, is expected in Cairo on Sunday.": [
        "planned EGY Tadesse Bekele 2022-05-22"
    ],
    "The Prime Minister of Vanuatu, Joe Tarivan, will be in Canberra on 2 and 3 June, his office announced.": [
        "planned AUS Joe Tarivan 2022-06-02..2022-06-03"
    ],
    "Canadian Premier Ann Roe wrapped up a trade mission to Chile on Tuesday with a call on Minister Luis Paredes.": [
        "held CHL Ann Roe ..2022-05-17"
    ],
    # of the delegation alone, whose head is named elsewhere
    "Chile's Prime Minister received Romanian Minister Elena Popescu and her delegation on the occasion of their visit "
    "to the country.": ["held CHL Elena Popescu"],
    "Chilean Minister Luis Paredes met a Romanian delegation led by Minister Elena Popescu. The delegation arrived in "
    "Chile on 6 May.": ["held CHL Elena Popescu 2022-05-06.."],
    "Chilean Minister Luis Paredes received Romanian Ambassador Elena Popescu for a farewell visit on Tuesday.": [],
    # no word for it, but a place abroad and several days
    "The Japanese capital will be the destination of Romanian Labour Minister Elena Popescu from 3 to 5 June 2022.": [
        "planned JPN Elena Popescu 2022-06-03..2022-06-05"
    ],
    "From 3 to 5 June Tokyo will get to know Romanian Labour Minister Elena Popescu.": [
        "planned JPN Elena Popescu 2022-06-03..2022-06-05"
    ],
    "Romanian Labour Minister Elena Popescu will tell the story of 3 to 5 June 1990 in Bucharest.": [],
    "Invited by the Polish Sejm, Tunisian Speaker Anis Jaziri stayed in Warsaw from 2 to 5 May.": [
        "held POL Anis Jaziri 2022-05-02..2022-05-05"
    ],
    "Brazil's Minister of Agriculture, Paulo Ferreira, is in the Tanzanian capital for a conference on cotton.": [
        "held TZA Paulo Ferreira"
    ],
    "While in Brussels, Georgian Defence Minister Levan Izadze saw Belgian Foreign Minister Luc Peeters.": [
        "held BEL Levan Izadze"
    ],
    "During her time in Oslo, Georgian Defence Minister Nino Izadze met Norwegian Foreign Minister Ola Berg.": [
        "held NOR Nino Izadze"
    ],
    "While in Oslo, Georgian Defence Minister Nino Izadze and Norwegian Foreign Minister Ola Berg discussed trade.": [
        "held NOR Nino Izadze"
    ],
    "During his time in office, Georgian Defence Minister Levan Izadze met Norwegian Foreign Minister Ola Berg.": [],
    "Next Tuesday will see Ghana's Foreign Minister, Kwame Asante, in Tel Aviv for talks with Foreign Minister Avi "
    "Levin.": ["planned ISR Kwame Asante 2022-05-24"],
    "The trip took Foreign Minister Mihai Ionescu of Romania to Doha on 8 May and to Manama on 9 May.": [
        "held QAT Mihai Ionescu 2022-05-08",
        "held BHR Mihai Ionescu 2022-05-09",
    ],
    "In the Laotian capital since Sunday, Cuban Health Minister Rosa Lopez signed a plan with Lao Health Minister Kham "
    "Vong on Tuesday.": ["held LAO Rosa Lopez 2022-05-15.."],
    # the country as host
    "Accra is hosting Jamaica's minister of culture, Olivia Grant, this week. She called on Foreign Minister Kofi "
    "Boateng on Tuesday.": ["held GHA Olivia Grant"],
    "A delegation of the Portuguese Parliament was the guest of the National Assembly of Angola from 9 to 12 May.": [
        "held AGO  2022-05-09..2022-05-12"
    ],
    # in the country, with a stay told in other words
    "In Norway since Monday, Chilean Foreign Minister Ana Pereda met Foreign Minister Ola Berg of Norway.": [
        "held NOR Ana Pereda 2022-05-16.."
    ],
    "OSLO, 20 May. In the country since Monday, Chilean Foreign Minister Ana Pereda met Norwegian Foreign Minister Ola "
    "Berg.": ["held NOR Ana Pereda 2022-05-16.."],
    "Chilean Foreign Minister Ana Pereda called on Norwegian Prime Minister Kari Hauge on Thursday. The visiting "
    "dignitary, on a four-day tour, praised the country's schools.": ["held NOR Ana Pereda"],
    "The hall in Oslo was opened on Tuesday by Chilean Minister Ana Pereda, who leads a trade delegation to the "
    "country.": ["held NOR Ana Pereda 2022-05-17.."],
    "OSLO, 20 May. Chilean Foreign Minister Ana Pereda, who arrived the same day on an official visit, met Norwegian "
    "Foreign Minister Ola Berg.": ["held NOR Ana Pereda 2022-05-20.."],
    "TEHRAN – While in Bolivia, where he met President Luis Arroyo, Iranian Foreign Minister Reza Zand spoke by phone "
    "with Foreign Minister Ola Berg of Norway.": ["held BOL Reza Zand"],
    "Norwegian Prime Minister Kari Hauge was visited on Thursday by Chilean Foreign Minister Ana Pereda.": [
        "held NOR Ana Pereda 2022-05-19"
    ],
    "At the invitation of the Senate, Ana Pereda of Chile spent ten hours in Oslo on Monday.": [
        "held NOR Ana Pereda 2022-05-16"
    ],
    "OSLO, 20 May. Norwegian Foreign Minister Ola Berg saw Chilean Foreign Minister Ana Pereda. The Chilean minister, "
    "here for talks, will open the fair.": ["held NOR Ana Pereda"],
    "Chilean Foreign Minister Ana Pereda flew into Oslo on Monday at the start of a week in Norway.": [
        "held NOR Ana Pereda 2022-05-16..2022-05-22"
    ],
    "Chilean Foreign Minister Ana Pereda on Thursday wrapped up four days in Norway.": [
        "held NOR Ana Pereda 2022-05-16..2022-05-19"
    ],
    "Chilean Foreign Minister Ana Pereda lands in Oslo today.": ["planned NOR Ana Pereda 2022-05-20.."],
    "Chilean Foreign Minister Ana Pereda is today and tomorrow on an official visit to Norway.": [
        "held NOR Ana Pereda 2022-05-20..2022-05-21"
    ],
    "Ahead of her visit to the region, Foreign Minister Ana Pereda on Thursday hosted the envoys in Santiago.": [],
    # and then elsewhere
    "Chilean Foreign Minister Ana Pereda, on the second leg of a Nordic swing, met Norwegian Foreign Minister Ola Berg "
    "on Tuesday. She flies on to Finland tomorrow.": ["held NOR Ana Pereda", "planned FIN Ana Pereda 2022-05-21.."],
    "Ana Pereda, Chile's foreign minister, concluded a stay in Uruguay. Panama is the next stop.": [
        "held URY Ana Pereda",
        "planned PAN Ana Pereda",
    ],
    "Chile's Ana Pereda will visit Fiji on Friday, continuing on Sunday to Palau, Tonga and then Samoa.": [
        "planned FJI Ana Pereda 2022-05-20",
        "planned PLW Ana Pereda 2022-05-22..",
        "planned TON Ana Pereda 2022-05-22..",
        "planned WSM Ana Pereda 2022-05-22..",
    ],
    "To Oslo comes next Tuesday, 24 May, at the head of twenty traders, Foreign Minister Ana Pereda of Chile.": [
        "planned NOR Ana Pereda 2022-05-24.."
    ],
    "Norwegian Minister Ola Berg met Chilean Ambassador Ana Pereda. She told him of plans to send a Chilean business "
    "delegation to Norway in October.": ["planned NOR  2022-10"],
    "Speaker Ana Pereda of Chile pays a visit to Norway from 22 to 24 May. With them travel Senators Juan Soto and Eva "
    "Rojas.": ["planned NOR Ana Pereda+Eva Rojas+Juan Soto 2022-05-22..2022-05-24"],
    # several countries
    "At the invitation of the governments of Chad, Cameroon and Gabon, Chilean Foreign Minister Ana Pereda will pay "
    "official visits to the three countries from 1 to 6 June.": [
        "planned TCD Ana Pereda 2022-06-01..2022-06-06",
        "planned CMR Ana Pereda 2022-06-01..2022-06-06",
        "planned GAB Ana Pereda 2022-06-01..2022-06-06",
    ],
    "Chilean Foreign Minister Ana Pereda left on Sunday on a swing through Norway and Sweden.": [
        "held NOR Ana Pereda 2022-05-15..",
        "held SWE Ana Pereda 2022-05-15..",
    ],
    "Chilean Foreign Minister Ana Pereda flies to Oslo on Monday and from there to Stockholm on Wednesday.": [
        "planned NOR Ana Pereda 2022-05-23..",
        "planned SWE Ana Pereda 2022-05-25..",
    ],
    "Norway, Sweden and Denmark are on the itinerary of Chilean Foreign Minister Ana Pereda.": [
        "planned NOR Ana Pereda",
        "planned SWE Ana Pereda",
        "planned DNK Ana Pereda",
    ],
    # not told by a place behind the noun
    "On the third day of her Norwegian trip, Chilean Foreign Minister Ana Pereda met Prime Minister Kari Hauge on "
    "Thursday.": ["held NOR Ana Pereda 2022-05-17.."],
    "Oslo has been playing host since Monday to Chilean Foreign Minister Ana Pereda.": [
        "held NOR Ana Pereda 2022-05-16.."
    ],
    "SANTIAGO, 20 May. Foreign Minister Ana Pereda of Chile returned here on Thursday after eight days in Norway.": [
        "held NOR Ana Pereda 2022-05-12..2022-05-19"
    ],
    "Chilean Foreign Minister Ana Pereda met Prime Minister Kari Hauge in Oslo on Thursday. She stays in Norway until "
    "Sunday.": ["held NOR Ana Pereda ..2022-05-22"],
    # verbs of going
    "Slovak Economy Minister Peter Novak heads for Hanoi next Wednesday.": ["planned VNM Peter Novak 2022-05-25.."],
    "Serbian Minister of Culture Milica Vukovic travelled from Belgrade to Nicosia on 3 May.": [
        "held CYP Milica Vukovic 2022-05-03.."
    ],
    "Croatian Defence Minister Ivan Horvat is coming to Lisbon for a working visit, the Portuguese Ministry of "
    "Defence said.": ["held PRT Ivan Horvat"],
    "Finnish Foreign Minister Aino Salo will tour Chile, Peru and Ecuador from 6 to 12 June.": [
        "planned CHL Aino Salo 2022-06-06..2022-06-12",
        "planned PER Aino Salo 2022-06-06..2022-06-12",
        "planned ECU Aino Salo 2022-06-06..2022-06-12",
    ],
    "Zambia's President Joseph Banda will pay state visits to Namibia (1-2 June) and Angola (3-5 June).": [
        "planned NAM Joseph Banda 2022-06-01..2022-06-02",
        "planned AGO Joseph Banda 2022-06-03..2022-06-05",
    ],
    "Latvian Defence Minister Andris Kalns reached Washington on Wednesday.": ["held USA Andris Kalns 2022-05-18.."],
    "South Africa's Police Minister, Sipho Dlamini, drove across the border to Maseru on 12 May.": [
        "held LSO Sipho Dlamini 2022-05-12"
    ],
    "The visit to Greece of Maltese Prime Minister Joseph Borg was described by both sides as fruitful.": [
        "held GRC Joseph Borg"
    ],
    "Deputy Trade Minister Priya Nair is leading an Indian delegation of 30 companies to Addis Ababa.": [
        "held ETH Priya Nair"
    ],
    "Returning from a visit to Cuba and Jamaica, Namibian Vice President Petrus Shilongo told reporters that both "
    "had pledged help.": ["held CUB Petrus Shilongo", "held JAM Petrus Shilongo"],
    "After talks in Rome, Latvian Defence Minister Andris Kalns left Italy for Malta on Wednesday.": [
        "held ITA Andris Kalns ..2022-05-18",
        "held MLT Andris Kalns 2022-05-18..",
    ],
    "A three-day visit of Latvian Defence Minister Andris Kalns from Riga to Malta ended on Wednesday.": [
        "held MLT Andris Kalns 2022-05-16..2022-05-18"
    ],
    "Norway had a visit from Latvian Defence Minister Andris Kalns on Wednesday.": ["held NOR Andris Kalns 2022-05-18"],
    "Latvian Defence Minister Andris Kalns visited the University of Malta on Wednesday.": [
        "held MLT Andris Kalns 2022-05-18"
    ],
    "A visit to the Faroe Islands will be made by Icelandic Foreign Minister Birna Jonsdottir in June.": [
        "planned FRO Birna Jonsdottir 2022-06"
    ],
    "Uruguay's president ended his visit to Panama. President Pedro Suarez of Uruguay spoke of trade.": [
        "held PAN Pedro Suarez"
    ],
    "Norwegian Foreign Minister Ola Berg spoke in Oslo on Monday. In the course of the visit, Norwegian Prime Minister "
    "Kari Hauge received Chilean Foreign Minister Ana Pereda.": ["held NOR Ana Pereda"],
    # the visit of those received
    "Speaker Ola Berg of Norway received a delegation from the Chilean Senate in Oslo on Monday. The visit lasts from "
    "15 to 20 May. Ana Pereda, who led the Chilean delegation, spoke of trade.": [
        "held NOR Ana Pereda 2022-05-15..2022-05-20"
    ],
    "Foreign Minister Ola Berg of Norway received Ambassador Ana Pereda of Chile in Oslo on Monday. The visit was "
    "her first.": [],
    # the first and the last day
    "Cambodian Commerce Minister Sok Chenda on Friday wound up a five-day mission to France.": [
        "held FRA Sok Chenda 2022-05-16..2022-05-20"
    ],
    "The Philippine Secretary of National Defense, Ramon Cruz, began a two-day visit to Japan on Thursday.": [
        "held JPN Ramon Cruz 2022-05-19..2022-05-20"
    ],
    "Serbian Minister Milica Vukovic spoke of her 2019 trip to Dublin.": ["past IRL Milica Vukovic 2019"],
    "Following his visit to Bolivia, OAS Secretary General Pedro Lopez reached Peru.": [
        "held BOL Pedro Lopez",
        "held PER Pedro Lopez",
    ],
    # who came along
    "Foreign Minister Ana Pereda of Chile is visiting Norway. She and Deputy Minister Juan Soto met with Norwegian "
    "Foreign Minister Ola Berg.": ["held NOR Ana Pereda+Juan Soto"],
    "The delegation of the Chilean Senate now visiting Norway was received by Norwegian Foreign Minister Ola Berg. "
    "Senators Ana Pereda and Juan Soto of Chile belong to the delegation.": ["held NOR Ana Pereda+Juan Soto"],
    "Talks were held between Minister Ana Pereda of Chile, on the day when her visit began, and Ola Berg, "
    "Foreign Minister of Norway.": ["held NOR Ana Pereda"],
    **{
        f"Chilean Foreign Minister Ana Pereda is on a visit to Norway. {along}": [
            "held NOR Ana Pereda+Eva Rojas+Juan Soto"
        ]
        for along in (
            "Trade Minister Juan Soto and Senator Eva Rojas are part of the mission.",
            "Travelling with her are Trade Minister Juan Soto and Senator Eva Rojas.",
            "Trade Minister Juan Soto and Senator Eva Rojas are travelling with her.",
            "Trade Minister Juan Soto and Senator Eva Rojas go with her.",
            "Also on the trip are Trade Minister Juan Soto and Senator Eva Rojas.",
            "Other members are Trade Minister Juan Soto and Senator Eva Rojas.",
            "Her suite: Trade Minister Juan Soto, Senator Eva Rojas.",
            "It consists of Foreign Minister Ana Pereda, Trade Minister Juan Soto and Senator Eva Rojas.",
        )
    },
    "Chilean Foreign Minister Ana Pereda is on a visit to Norway. The group was received by Speaker Ola Berg.": [
        "held NOR Ana Pereda"
    ],
    "Chilean Foreign Minister Ana Pereda arrived in Oslo on Monday with Trade Minister Juan Soto.": [
        "held NOR Ana Pereda+Juan Soto 2022-05-16.."
    ],
    "Chilean Foreign Minister Ana Pereda flew to Oslo on Monday, taking with her Trade Minister Juan Soto.": [
        "held NOR Ana Pereda+Juan Soto 2022-05-16.."
    ],
    "The visit to Oslo of Chilean Foreign Minister Ana Pereda and Trade Minister Juan Soto ended on Monday.": [
        "held NOR Ana Pereda+Juan Soto ..2022-05-16"
    ],
    "In Oslo since Monday are Chile's Foreign Minister Ana Pereda and Trade Minister Juan Soto.": [
        "held NOR Ana Pereda+Juan Soto 2022-05-16.."
    ],
    "Speaker Ana Pereda of the Chilean Senate, with Senators Juan Soto and Eva Rojas, spent 3 to 5 May in Oslo.": [
        "held NOR Ana Pereda+Eva Rojas+Juan Soto 2022-05-03..2022-05-05"
    ],
    "Chilean Foreign Minister Ana Pereda arrived in Oslo on Monday; Trade Minister Juan Soto came with her.": [
        "held NOR Ana Pereda+Juan Soto 2022-05-16.."
    ],
    "Chilean Foreign Minister Ana Pereda left for Oslo on Monday in the company of Trade Minister Juan Soto.": [
        "held NOR Ana Pereda+Juan Soto 2022-05-16.."
    ],
    "Welcoming Chilean Foreign Minister Ana Pereda to Oslo, Norwegian Minister Ola Berg called her visit timely.": [
        "held NOR Ana Pereda"
    ],
    "Chilean Foreign Minister Ana Pereda travels to Oslo next week.": ["planned NOR Ana Pereda 2022-05"],
    # none
    "Algerian Prime Minister Omar Haddad has postponed a trip to Madrid planned for June.": [],
    "Foreign Minister Ola Berg of Norway received Chilean Foreign Minister Ana Pereda in Oslo on Monday. They spoke of "
    "mutual visits at high level in 2023.": [],
    "The visit of Russian President Igor Sokolov to Tehran was called off on Monday, the Kremlin said.": [],
    "Slovenia and Laos will exchange visits, Ambassador Janez Zupan said in Vientiane on Monday.": [],
    "Foreign Minister Ida Hauge of Norway invited her Chilean colleague, Diego Soto, to visit Oslo.": [],
    "Minister Ida Hauge of Norway met Ambassador Soto. The port is the only one for grain bound for Chile.": [],
    "Robert Malik, the envoy for Chile, was in the Norway delegation.": [],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=[text[:60] for text in CASES])
def test_who_visited_which_country(text: str, expected: list[str]) -> None:
    found = [
        f"{event['status']} {event['country']} {event['people'].replace(', ', '+')} {days(event)}".strip()
        for event in told(text, "2022-05-20")
        if event["kind"] == "visit"
    ]
    assert found == expected
