"""What a column can mean."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """One meaning per column. The value is what messages call it."""

    REFERENCE = "order reference"
    CUSTOMER = "customer"
    DELIVERY_DATE = "delivery date"
    PLAIN_DATE = "date"
    COLLECTION_DATE = "collection date"
    SERVICE = "service"
    KIND = "delivery, collection or return"
    TYPE = "type"  # a bare "Type": the kind of job or of package, told by each value
    DESCRIPTION = "description"
    SKU = "article number"
    QUANTITY = "quantity"
    PACKAGE = "package"
    WEIGHT = "weight"
    WEIGHT_UNIT = "weight unit"
    BARCODE = "barcode"
    INSTRUCTIONS = "instructions"
    WINDOW_FROM = "earliest time"
    WINDOW_TO = "latest time"
    FLAG = "special requirement"
    TO_NAME = "receiver's name"
    TO_COMPANY = "receiver's company"
    TO_ADDRESS = "receiver's address"
    TO_CITY = "receiver's town"
    TO_STATE = "receiver's state"
    TO_POSTCODE = "receiver's postcode"
    TO_COUNTRY = "receiver's country"
    TO_CONTACT = "receiver's contact"
    TO_PHONE = "receiver's phone"
    TO_EMAIL = "receiver's e-mail"
    FROM_NAME = "sender's name"
    FROM_COMPANY = "sender's company"
    FROM_ADDRESS = "sender's address"
    FROM_CITY = "sender's town"
    FROM_STATE = "sender's state"
    FROM_POSTCODE = "sender's postcode"
    FROM_COUNTRY = "sender's country"
    FROM_CONTACT = "sender's contact"
    FROM_PHONE = "sender's phone"
    FROM_EMAIL = "sender's e-mail"
    IGNORED = "not needed"  # known, and of no use here: the order date, prices


MANY = frozenset({Field.TO_ADDRESS, Field.FROM_ADDRESS, Field.INSTRUCTIONS, Field.FLAG})  # may span several columns
HEADER_FIELDS = tuple(  # say something about the whole order, so its rows must agree
    field
    for field in Field
    if field.name.startswith(("TO_", "FROM_"))
    or field in {Field.SERVICE, Field.KIND, Field.WINDOW_FROM, Field.WINDOW_TO}
)
GOODS_FIELDS = (Field.QUANTITY, Field.BARCODE, Field.DESCRIPTION, Field.SKU, Field.WEIGHT, Field.PACKAGE)
