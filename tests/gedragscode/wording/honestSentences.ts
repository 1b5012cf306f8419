/** What an honest model might say: role, language, article and sentence. Written without looking at what the check makes of them. */
export const HONEST = `
staff|nl|III.B.8|Je mag de klassenfoto alleen mailen als daar vooraf toestemming voor is.
staff|nl|III.B.8|Je mag een foto waarop leerlingen herkenbaar zijn niet delen zonder toestemming, ook niet per e-mail.
staff|nl|III.B.8|Zonder toestemming mag je geen foto's van leerlingen delen.
staff|nl|III.B.8|De toestemming moet vooraf, uitdrukkelijk en aantoonbaar zijn gegeven.
staff|nl|III.B.8|Leerlingen van 16 jaar of ouder geven zelf toestemming.
staff|nl|III.B.8|Voor jongere leerlingen geven de ouders toestemming.
staff|nl|III.B.8|Kijk eerst in Magister of een andere applicatie, want daar wordt de toestemming elk jaar vastgelegd.
staff|nl|III.B.8|De toestemming wordt jaarlijks vastgelegd in Magister.
student|nl|III.B.8|De school mag zonder toestemming geen beelden publiceren waarop jij herkenbaar bent.
student|nl|III.B.8|Ben je 16 of ouder? Dan beslis je zelf.
student|nl|III.B.8|Als je jonger bent, beslissen je ouders.
guardian|nl|III.B.8|De school deelt geen foto waarop uw kind herkenbaar is zonder toestemming.
guardian|nl|III.B.8|Vanaf 16 jaar beslist uw kind zelf.
staff|nl|III.B.9|Voor WhatsApp in het onderwijs vraag je elk jaar vooraf toestemming.
staff|nl|III.B.9|Je hebt voor WhatsApp ook toestemming van de schoolleiding nodig.
staff|nl|III.B.3|WhatsApp wordt afgeraden voor contact met leerlingen, tenzij de schoolleiding uitdrukkelijk toestemming geeft.
staff|nl|III.B.3|Gebruik voor contact met leerlingen de systemen van de school, zoals Magister en Teams.
staff|nl|III.B.3|Teams en de Hoy-app kunnen een veilig alternatief zijn.
staff|nl|III.B.3|Houd het contact altijd bij onderwijs en school.
student|nl|III.B.3|Contact met je docent gaat via de systemen van school, zoals Magister en Teams.
student|nl|III.B.3|Vertel het je mentor of de vertrouwenspersoon als een docent je berichten stuurt die niet goed voelen.
staff|nl|III.B.4|Mailen met leerlingen mag niet via je privéaccount.
staff|nl|III.B.4|Antwoord vanuit je schoolaccount als een leerling iets naar je privéadres stuurt.
staff|nl|III.B.4|Gebruik voor je werk alleen je e-mailaccount van school.
general|nl|III.B.2|Het wordt medewerkers afgeraden om met hun privéaccount vrienden te worden met leerlingen.
staff|nl|III.B.2|Medewerkers houden privé en professioneel gebruik van social media uit elkaar.
student|nl|III.A.2|Je mag op school geen filmpjes van je docent opnemen of delen.
student|nl|III.A.2|Op school mag je geen foto's of filmpjes opnemen, bewerken en delen.
student|nl|III.A.2|Bij een online les mag je het videogesprek niet opnemen.
student|nl|III.A.2|Vraag eerst uitdrukkelijk toestemming als het voor een opdracht of les is.
student|nl|III.A.3|Filmen voor een opdracht mag als je docent of de schoolleiding uitdrukkelijk toestemming geeft.
student|nl|III.A.3|Vraag het vooraf aan je docent of de schoolleiding.
student|nl|III.A.4|Je mag een lesfilmpje van je docent bekijken, maar niet bewerken of zelf op social media delen.
student|nl|III.A.4|Een lesfilmpje is van de docent of van de school.
student|nl|III.A.1|Tijdens de les ben je niet actief op social media, tenzij je docent toestemming geeft.
student|nl|III.A.1|Je school heeft een eigen telefoonbeleid met daarin wanneer en waar je apparaten mag gebruiken.
general|nl|III.A.5|Je mag kennis en informatie delen via social media, maar niet als het vertrouwelijk is.
general|nl|III.A.5|Deel geen vertrouwelijke of persoonlijke informatie.
general|nl|III.A.6|Je bent zelf verantwoordelijk voor alles wat je op social media plaatst.
general|nl|III.A.7|Je teksten kunnen voor altijd openbaar blijven, ook nadat je het bericht hebt verwijderd.
student|nl|III.A.8|Pesten, bedreigen of zwartmaken mag niet, ook niet in een groepsapp.
student|nl|III.A.8|Vertel het je mentor of iemand anders die je vertrouwt.
intern|nl|III.B.1|Voor jou als stagiair geldt dezelfde gedragscode als voor medewerkers.
intern|nl|III.B.1|Controleer voor je stage begint wat er online over je te vinden is.
staff|nl|III.B.5|Je mag publiceren over onderwerpen die met de school te maken hebben.
staff|nl|III.B.5|Deel geen vertrouwelijke of persoonlijke informatie over leerlingen of ouders.
staff|nl|III.B.7|Vermeld dat je er werkt als je meedoet aan een discussie over de school.
staff|nl|III.B.10|Neem direct contact op met je leidinggevende en bespreek samen de aanpak.
student|nl|III.B.10|Vertel het een docent of je mentor als het online uit de hand loopt.
staff|nl|III.B.11|Neem bij twijfel contact op met je leidinggevende of de social mediacoach.
student|nl|IV.2|De school kan je een maatregel opleggen als je over de grens gaat.
staff|nl|IV.3|Je kunt een disciplinaire maatregel krijgen die in de cao staat.
general|nl|V.3|De gedragscode geldt vanaf 14 december 2025.
general|nl|V.5|De code wordt uiterlijk in januari 2028 geëvalueerd.
staff|en|III.B.8|You may only e-mail the class photo if there is consent beforehand.
staff|en|III.B.8|Do not share a photo in which students can be recognised without consent, not by e-mail either.
staff|en|III.B.8|Consent must come beforehand and be explicit and demonstrable.
staff|en|III.B.8|Students of 16 or older give consent personally.
staff|en|III.B.8|For younger students the parents give consent.
student|en|III.A.2|You may not film or record sound at school.
student|en|III.A.2|In an online lesson you may not record the video chat.
student|en|III.A.3|You may film for a task if your teacher or the school management gives explicit permission.
staff|en|III.B.3|WhatsApp is discouraged for contact with students, unless the school management gives explicit permission.
staff|en|III.B.3|Use the school's systems for contact with students, such as Magister and Microsoft Teams.
student|en|III.A.4|A lesson video by your teacher belongs to the teacher or the school.
staff|en|III.B.4|E-mailing students through your private account is not allowed.
general|en|III.A.6|You are responsible for everything you publish on social media.
staff|en|III.B.10|Get in touch with your supervisor at once and discuss the approach together.
guardian|en|III.B.8|From 16 on your child decides.
general|en|V.3|The code applies from 14 December 2025.
staff|nl|III.B.8|Een foto waarop leerlingen herkenbaar zijn deel je niet zonder toestemming.
staff|nl|III.B.8|Deel een filmpje waarop leerlingen herkenbaar zijn alleen met toestemming.
staff|nl|III.B.8|Die toestemming moet er vooraf zijn.
staff|nl|III.B.8|Is de leerling 16 jaar of ouder, dan geeft de leerling die zelf.
student|nl|III.A.2|Je mag op school geen geluid opnemen, bewerken en delen.
student|nl|III.A.2|Voor een opdracht of les vraag je eerst uitdrukkelijk toestemming.
student|nl|III.A.3|Je mag filmen voor een vak of opdracht als je docent daar uitdrukkelijk toestemming voor geeft.
student|nl|III.A.1|Tijdens de les ben je niet actief op social media, tenzij je docent het goedvindt.
student|nl|III.A.1|Medewerkers hebben toestemming van de schoolleiding nodig.
staff|nl|III.B.3|WhatsApp wordt afgeraden voor werkcontact met leerlingen.
staff|nl|III.B.3|Je moet de toestemming aantoonbaar hebben gevraagd.
staff|nl|III.B.10|Dreigt het te ontsporen, neem dan direct contact op met je leidinggevende.
staff|nl|III.B.4|Via je privéaccount mailen met leerlingen mag niet.
general|nl|III.A.5|Je mag kennis delen via social media.
general|nl|III.A.7|Ook nadat je een bericht hebt verwijderd, kan het openbaar blijven.
student|nl|IV.2|Welke maatregelen dat zijn, staat in het leerlingenstatuut van je school.
staff|en|III.B.8|Do not share a video in which students can be recognised without consent.
staff|en|III.B.4|Use only your school e-mail account for work.
student|en|III.A.1|You are not active on social media during lessons, unless your teacher agrees.
student|en|III.A.8|Bullying or threatening someone is not allowed, not in a group chat either.
`.trim();
