package org.stagebook.interchange.sheet.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook beside its sheets: which sheets there are, the shared texts, the number formats. */
final class WorkbookParts {

    private static final int MOST_SHEETS = 4_096;

    private final ZipDirectory zip;
    private final long limitBytes;
    private final NumberFormats formats = new NumberFormats();
    private final List<String> shared = new ArrayList<>();
    private final Map<String, String> sheetIds = new LinkedHashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    WorkbookParts(byte[] bytes) throws IOException {
        this.zip = new ZipDirectory(bytes);
        this.limitBytes = TableLimits.FREE_PART_BYTES + TableLimits.INFLATION * bytes.length;
        boolean workbook = read("xl/workbook.xml", this::workbookElement);
        if (!workbook) {
            throw new IOException("it has no part xl/workbook.xml");
        }
        read("xl/_rels/workbook.xml.rels", this::relation);
        read("xl/styles.xml", new StylesPart(formats)::element);
        read("xl/sharedStrings.xml", new SharedTexts()::element);
    }

    /** Names of the sheets in their order. */
    List<String> sheets() {
        return List.copyOf(sheetIds.keySet());
    }

    NumberFormats formats() {
        return formats;
    }

    /** A shared text, or an empty one where there is none of that number. */
    String sharedText(int index) {
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }

    /** Where the part of a sheet lies. */
    String partOf(String sheet) {
        String id = sheetIds.getOrDefault(sheet, "");
        String target = targets.getOrDefault(id, "worksheets/sheet1.xml");
        return target.startsWith("/") ? target : "xl/" + target;
    }

    /** Walks through a part element by element; says whether there is such a part. */
    boolean read(String part, ElementReader elements) throws IOException {
        InputStream packed = zip.open(part).orElse(null);
        if (packed == null) {
            return false;
        }
        BoundedXmlStream bounded = new BoundedXmlStream(packed, limitBytes);
        try (InputStream in = bounded) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            boolean goOn = true;
            while (goOn && xml.hasNext()) {
                int event = xml.next();
                boolean element = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
                goOn = !element || elements.element(xml);
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            String what = bounded.exceeded() ? " unpacks to far more than a workbook of its size holds" : " is damaged";
            throw new IOException("its part " + part + what, e);
        }
    }

    /** Takes the start or the end of an element; says whether it wants more. */
    @FunctionalInterface
    interface ElementReader {
        boolean element(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** The text up to the end of the current element, cut at a cell's length, without what deeper elements say. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = TableLimits.LONGEST_CELL - text.length();
                    if (depth == 1 && room > 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return orEmpty(xml.getAttributeValue(i));
            }
        }
        return "";
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private boolean workbookElement(XMLStreamReader xml) {
        if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
            String since1904 = attribute(xml, "date1904");
            if (since1904.equals("1") || since1904.equals("true")) {
                formats.countFrom1904();
            }
        } else if (xml.isStartElement() && xml.getLocalName().equals("sheet") && sheetIds.size() < MOST_SHEETS) {
            sheetIds.put(attribute(xml, "name"), relationId(xml));
        }
        return true;
    }

    /** The attribute {@code r:id}; {@code sheetId} is another. */
    private static String relationId(XMLStreamReader xml) {
        return attribute(xml, "id");
    }

    private boolean relation(XMLStreamReader xml) {
        if (xml.isStartElement() && xml.getLocalName().equals("Relationship") && targets.size() < MOST_SHEETS) {
            targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
        }
        return true;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A shared text may be made of runs with looks of their own; phonetic hints are no part of it. */
    private final class SharedTexts {
        private final StringBuilder current = new StringBuilder();
        private long characters;
        private boolean phonetic;

        boolean element(XMLStreamReader xml) throws XMLStreamException {
            String name = xml.getLocalName();
            if (name.equals("rPh")) {
                phonetic = xml.isStartElement();
            } else if (name.equals("t") && xml.isStartElement()) {
                String text = text(xml);
                current.append(phonetic || current.length() > TableLimits.LONGEST_CELL ? "" : text);
            } else if (name.equals("si") && xml.isEndElement()) {
                characters += current.length() + 16L;
                if (characters < TableLimits.SHARED_CHARACTERS) {
                    shared.add(current.toString());
                }
                current.setLength(0);
            }
            return true;
        }
    }
}
