"""The headings customers write, in English, German, French, Dutch, Polish and Spanish.

Every entry lists the headings of one meaning, best first. A heading is compared as the set of its words, so order,
case, accents and punctuation make no difference, and ``no``, ``nr``, ``#`` and their kin all read ``number``.
"""

from __future__ import annotations

from depot_app.sheets.fields import Field

EXACT: dict[Field, str] = {
    Field.REFERENCE: (
        "order number|order reference|order ref|order id|d o number|do number|job reference number|job reference|"
        "job ref|job number|customer reference|customer ref|customerreference|client reference|your reference|your ref|"
        "reference number|reference|ref number|ref|request reference|house bill number|shipping mark|po so number|"
        "asn dn number|consignment number|consignment|con note|connote|con note number|connote number|shipment number|"
        "shipment id|shipment|delivery note number|delivery note|delivery number|dn number|dn|delivery order|"
        "delivery order number|order|job|po number|po|purchase order|purchase order number|so number|sales order|"
        "sales order number|asn number|auftragsnummer|auftrag number|auftrags number|auftragsnr|auftrag|bestellnummer|"
        "bestell number|bestellnr|lieferscheinnummer|lieferschein number|lieferschein|lieferscheinnr|referenz|"
        "kundenreferenz|sendungsnummer|sendungsnr|sendung|commande number|commande|ref commande|reference commande|"
        "bon livraison|bon livraison number|ref client|ordernummer|ordernr|opdrachtnummer|opdracht|opdracht number|"
        "referentie|bestelnummer|zendingsnummer|zendingnummer|pakbon|pakbonnummer|zamowienia number|zamowienie|"
        "zlecenia number|zlecenie|referencja|numer referencyjny|pedido number|pedido|referencia|albaran|albaran number|"
        "orden number|orden"
    ),
    Field.DELIVERY_DATE: (
        "delivery date|date delivery|requested delivery date|scheduled delivery date|"
        "scheduled delivery date allowed start|planned delivery date|deliver on|deliver by|deliver date|delivery day|"
        "delivery due|delivery due date|required date|required by|required delivery date|due date|drop off date|"
        "dropoff date|eta|lieferdatum|liefertermin|liefertag|zustelldatum|wunschtermin|date livraison|"
        "date livraison souhaitee|livraison prevue|leverdatum|leveringsdatum|afleverdatum|bezorgdatum|losdatum|"
        "data dostawy|termin dostawy|data rozladunku|fecha entrega"
    ),
    Field.PLAIN_DATE: (
        "date|day|service date|transport date|job date|booking date|date required|planned date|datum|tag|termin|jour|"
        "dag|data|fecha|dia"
    ),
    Field.COLLECTION_DATE: (
        "collection date|pick up date|pickup date|date collection|ready date|collect on|ship date|shipping date|"
        "shipment date|despatch date|dispatch date|loading date|scheduled pickup date|abholdatum|abholtermin|"
        "versanddatum|ladedatum|date enlevement|date ramassage|date expedition|ophaaldatum|laaddatum|verzenddatum|"
        "data zaladunku|data odbioru|data wysylki|fecha recogida|fecha carga|fecha envio"
    ),
    Field.IGNORED: (
        "order date|date ordered|created|created at|date created|invoice date|po date|bestelldatum|auftragsdatum|"
        "date commande|orderdatum|besteldatum|data zamowienia|data zlecenia|fecha pedido|price|unit price|item price|"
        "total price|amount|cost|rate|value|declared value|currency|preis|einzelpreis|gesamtpreis|wert|betrag|wahrung|"
        "prix|prix unitaire|montant|prijs|bedrag|cena|wartosc|precio|importe|total|line total|net amount|vat|mwst|tva|"
        "btw"
    ),
    Field.SERVICE: (
        "service|service level|service type|service code|delivery service|transport service|servicelevel|serviceart|"
        "dienst|niveau service|type service|niveau|usluga|servicio|nivel servicio|tipo servicio"
    ),
    Field.KIND: (
        "kind|job type|order type|movement type|consignment type|job kind|movement|direction|delivery collection|"
        "delivery or collection|delivery collection return|collection delivery|auftragsart|art auftrags|type ordre|"
        "type mouvement|soort opdracht|opdrachtsoort|typ zlecenia|rodzaj zlecenia|tipo pedido|tipo orden"
    ),
    Field.TYPE: "type|art|typ|soort|tipo|rodzaj",
    Field.QUANTITY: (
        "quantity|qty|item quantity|item qty|order quantity|order qty|quantity ordered|qty ordered|units ordered|"
        "pieces|pcs|piece count|number pieces|number packages|packages number|package count|packages|number items|"
        "items|number units|units|count|pallets|plts|plt|number pallets|pallet count|pallet qty|pallet quantity|"
        "cartons|ctns|number cartons|carton count|carton qty|parcels|number parcels|colli|collis|menge|anzahl|stuck|"
        "stk|stuckzahl|stueck|stueckzahl|anzahl stuck|anzahl packstucke|packstucke|anzahl colli|paletten|"
        "anzahl paletten|anzahl pal|kartons|"
        "quantite|qte|colis|number colis|palettes|number palettes|aantal|stuks|aantal colli|aantal pallets|pakketten|"
        "ilosc|sztuk|szt|ilosc sztuk|ilosc palet|palety|liczba palet|paczki|cantidad|cant|bultos|number bultos|palets|"
        "unidades|uds"
    ),
    Field.PACKAGE: (
        "package|package type|packaging|packaging type|pack type|packtype|container type|containertype|unit type|uom|"
        "unit measure|handling unit|handling unit type|packing|unit|pallet type|load type|verpackung|verpackungsart|"
        "verpackung art|"
        "ladungstrager|packmittel|einheit|packart|emballage|type colis|type emballage|conditionnement|unite|verpakking|"
        "verpakkingssoort|eenheid|ladingdrager|opakowanie|rodzaj opakowania|typ opakowania|jednostka|nosnik|embalaje|"
        "tipo bulto|tipo embalaje|unidad"
    ),
    Field.DESCRIPTION: (
        "description|goods description|description goods|item description|product description|product|product name|"
        "item|item name|goods|contents|content|parcel content|commodity|commodity description|article description|"
        "nature goods|material description|beschreibung|warenbeschreibung|warenbezeichnung|produktbezeichnung|"
        "bezeichnung|artikelbezeichnung|ware|inhalt|"
        "artikel|designation|marchandise|description marchandise|libelle|produit|contenu|omschrijving|"
        "artikelomschrijving|goederen|"
        "goederenomschrijving|inhoud|opis|opis towaru|towar|nazwa towaru|zawartosc|produkt|descripcion|mercancia|"
        "contenido|producto"
    ),
    Field.SKU: (
        "sku|sku number|item code|item number|item id|product code|product number|product id|article|article number|"
        "article code|part number|material|material number|stock code|ean|gtin|artikelnummer|artikel number|artikelnr|"
        "materialnummer|code article|ref article|reference article|artikelcode|indeks|kod produktu|kod towaru|"
        "codigo articulo|articulo|codigo producto"
    ),
    Field.BARCODE: (
        "barcode|bar code|sscc|sscc number|sscc code|sscc 18|unit id|unit barcode|carton id|carton barcode|"
        "carton number|pallet id|pallet barcode|pallet number|pallet sscc|package id|package barcode|parcel id|"
        "parcel barcode|parcel number|handling unit id|hu number|hu|label number|label|label barcode|unit number|"
        "licence plate|license plate|lpn|tracking number|nve|nve number|strichcode|palettennummer|code barre|"
        "code barres|streepjescode|palletnummer|kod kreskowy|kod paskowy|codigo barras"
    ),
    Field.INSTRUCTIONS: (
        "instructions|special instructions|delivery instructions|driver instructions|instruction|delivery notes|notes|"
        "note|remarks|remark|comments|comment|additional information|bemerkung|bemerkungen|hinweis|hinweise|anmerkung|"
        "lieferhinweis|instructions livraison|remarque|remarques|commentaire|commentaires|opmerking|opmerkingen|"
        "instructies|uwagi|instrukcje|komentarz|observaciones|notas|instrucciones|comentarios"
    ),
    Field.WINDOW_FROM: (
        "time|delivery time|time window|delivery window|window|time slot|slot|time from|from time|window from|"
        "window start|start time|earliest|earliest time|earliest delivery|delivery from|deliver from|deliver after|"
        "not before|open from|opening time|delivery time from|delivery window from|delivery window start|"
        "time window from|uhrzeit|zeitfenster|zeit|lieferzeit|zeitfenster von|zeit von|heure|creneau|heure livraison|"
        "heure debut|tijd|tijdvak|tijdvenster|tijd vanaf|godzina|okno czasowe|godzina od|hora|franja horaria|"
        "hora desde"
    ),
    Field.WINDOW_TO: (
        "time to|to time|until|window to|window end|end time|latest|latest time|latest delivery|delivery until|"
        "deliver before|not after|open until|open to|closing time|delivery time to|delivery window to|"
        "delivery window end|time window to|delivery to time|zeitfenster bis|zeit bis|bis|heure fin|tijd tot|tot|"
        "godzina do|hora hasta"
    ),
}

ROLES: dict[str, str] = {
    "TO": (
        "deliver to|delivery to|delivered to|delivery|deliver|receiver|recipient|consignee|destination|dest|ship to|"
        "shipto|drop off|drop|dropoff|to|empfanger|empfaenger|lieferung|liefer|destinataire|livraison|ontvanger|"
        "levering|aflever|"
        "odbiorca|odbiorcy|dostawa|dostawy|destinatario|entrega|store"
    ),
    "FROM": (
        "collect from|collection from|collection|collect|pick up from|pickup from|pick up|pickup|sender|origin|from|"
        "shipper|consignor|ship from|shipped from|despatch|dispatch|absender|versender|abholung|expediteur|enlevement|"
        "afzender|ophaal|nadawca|nadawcy|zaladunek|zaladunku|remitente|origen|recogida"
    ),
    "CUSTOMER": (
        "customer|client|account|account holder|bill to|debtor|payer|ordered by|kunde|kunden|auftraggeber|"
        "donneur ordre|klant|opdrachtgever|klient|klienta|zleceniodawca|cliente"
    ),
}

PARTY: dict[str, str] = {
    "NAME": "name|full name|party|site|site name|store name|shop|location name|branch|nom|naam|nazwa|nombre",
    "COMPANY": (
        "company|company name|business|business name|organisation|organization|firma|firmenname|societe|entreprise|"
        "bedrijf|bedrijfsnaam|empresa|razon social"
    ),
    "ADDRESS": (
        "address|street|street address|full address|plz ort|postcode city|postcode town|zip city|"
        "code postal ville|postcode plaats|kod miasto|address line|line|street number|location|adresse|strasse|"
        "anschrift|"
        "strasse number|strasse hausnummer|rue|adres|straat|straatnaam|ulica|direccion|calle|hausnummer|house number|"
        "building|huisnummer|domicilio"
    ),
    "CITY": (
        "city|town|suburb|locality|place|town city|city town|suburb town|ort|stadt|ville|localite|plaats|woonplaats|"
        "stad|miasto|miejscowosc|ciudad|poblacion|localidad"
    ),
    "STATE": ("state|province|county|region|state province|bundesland|departement|provincie|wojewodztwo|provincia"),
    "POSTCODE": (
        "postcode|post code|postal code|postalcode|zip|zip code|zipcode|zip postcode|postcode zip|postal|plz|"
        "postleitzahl|code postal|cp|kod pocztowy|kod|codigo postal"
    ),
    "COUNTRY": "country|country code|country name|land|landercode|pays|code pays|landcode|kraj|kod kraju|pais",
    "CONTACT": (
        "contact|contact name|contact person|attention|attn|att|person|ansprechpartner|kontakt|kontaktperson|"
        "interlocuteur|contactpersoon|osoba kontaktowa|osoba|contacto|persona contacto"
    ),
    "PHONE": (
        "phone|phone number|telephone|telephone number|tel|tel number|mobile|mobile number|contact number|"
        "contact phone|cell|telefon|telefonnummer|handy|mobil|telefoon|telefoonnummer|telefono|movil|portable"
    ),
    "EMAIL": (
        "email|e mail|email address|e mail address|mail|contact email|courriel|correo|correo electronico|adres email"
    ),
}

# One word that is a role and a meaning at once.
WHOLE: dict[str, tuple[str, str]] = {
    "lieferadresse": ("TO", "ADDRESS"),
    "lieferanschrift": ("TO", "ADDRESS"),
    "empfangername": ("TO", "NAME"),
    "lieferort": ("TO", "CITY"),
    "empfangsort": ("TO", "CITY"),
    "zielort": ("TO", "CITY"),
    "empfangeradresse": ("TO", "ADDRESS"),
    "lieferland": ("TO", "COUNTRY"),
    "afleveradres": ("TO", "ADDRESS"),
    "losadres": ("TO", "ADDRESS"),
    "bezorgadres": ("TO", "ADDRESS"),
    "leveradres": ("TO", "ADDRESS"),
    "afleverplaats": ("TO", "CITY"),
    "losplaats": ("TO", "CITY"),
    "abholadresse": ("FROM", "ADDRESS"),
    "abholort": ("FROM", "CITY"),
    "ladeort": ("FROM", "CITY"),
    "ophaaladres": ("FROM", "ADDRESS"),
    "laadadres": ("FROM", "ADDRESS"),
    "laadplaats": ("FROM", "CITY"),
    "kundenname": ("CUSTOMER", "NAME"),
    "klantnaam": ("CUSTOMER", "NAME"),
    "kundennummer": ("CUSTOMER", "CODE"),
    "contactname": ("TO", "CONTACT"),
    "receivername": ("TO", "NAME"),
    "consigneename": ("TO", "NAME"),
}

# What a driver must know when the column says yes.
FLAGS: dict[str, str] = {
    "Tail-lift needed": (
        "require tail lift|requires tail lift|tail lift|taillift|tail lift required|hebebuhne|hayon|laadklep|winda|"
        "plataforma elevadora"
    ),
    "Hand unload": "require hand unload|requires hand unload|hand unload|handball",
    "May be left without signature": "allow atl|atl|authority to leave|authority leave",
    "Private address": "is residential|residential|private address",
    "Dangerous goods": (
        "requires hazmat|hazmat|dangerous goods|dg|adr|is dangerous goods|hazardous|gefahrgut|item hazmat"
    ),
}

WEIGHT = (
    "weight|gross weight|total weight|total gross weight|wt|mass|gewicht|bruttogewicht|gesamtgewicht|brutto gewicht|"
    "poids|poids brut|poids total|brutogewicht|waga|waga brutto|peso|peso bruto|peso total|item weight|line weight|"
    "net weight|nettogewicht|poids net|waga netto|peso neto|actual weight|parcel weight"
)
UNITS: dict[str, str] = {
    **dict.fromkeys(("kg", "kgs", "kilos", "kilo", "kilogram", "kilograms"), "kg"),
    **dict.fromkeys(("lb", "lbs", "pounds"), "lb"),
    **dict.fromkeys(("t", "tonnes", "tonne", "tons"), "t"),
    **dict.fromkeys(("g", "grams"), "g"),
}
EACH = frozenset({
    "ea", "each", "einzel", "einzelgewicht", "item", "je", "pc", "per", "piece", "pro", "stk", "stuck", "stuckgewicht",
    "stuk", "sztuke", "unit", "unitaire", "unitario",
})  # fmt: skip
