package org.stagebook.interchange.sheet.table;

import javax.xml.stream.XMLStreamReader;

/** Takes the number formats of the cell styles out of a workbook's styles. */
final class StylesPart {

    private final NumberFormats formats;
    private boolean cellStyles;

    StylesPart(NumberFormats formats) {
        this.formats = formats;
    }

    boolean element(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (name.equals("cellXfs")) {
            cellStyles = xml.isStartElement();
        } else if (xml.isStartElement() && name.equals("numFmt")) {
            formats.addFormat(WorkbookParts.number(xml, "numFmtId", -1), WorkbookParts.attribute(xml, "formatCode"));
        } else if (xml.isStartElement() && cellStyles && name.equals("xf")) {
            formats.addStyle(WorkbookParts.number(xml, "numFmtId", 0));
        }
        return true;
    }
}
