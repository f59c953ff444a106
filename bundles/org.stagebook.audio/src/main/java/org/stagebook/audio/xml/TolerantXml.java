package org.stagebook.audio.xml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a small document from a recording whatever its state: first as XML, and if it is none, as far as tags can be told
 * from text. What was wrong is remarked in sentences.
 */
public final class TolerantXml {

    private final String what;
    private final List<String> remarks;

    /**
     * Prepares to read.
     *
     * @param what names the document in remarks, {@code "The iXML chunk"}
     * @param remarks takes the remarks
     */
    public TolerantXml(String what, List<String> remarks) {
        this.what = what;
        this.remarks = remarks;
    }

    /** The outermost element; nothing, and a remark, when there is no element at all. */
    public Optional<XmlElement> read(byte[] content) {
        String document = new StoredXml(what, remarks).document(content);
        Optional<XmlElement> root = document.isEmpty() ? Optional.empty() : element(document);
        if (root.isEmpty()) {
            remarks.add(what + " holds no XML and is left out.");
        }
        return root;
    }

    private Optional<XmlElement> element(String document) {
        ElementStack strict = new ElementStack();
        try {
            parse(document, strict);
            return limited(strict);
        } catch (XMLStreamException e) {
            remarks.add(what + " is damaged XML (" + HardenedXml.reason(e) + "); what can be read of it is kept.");
        }
        ElementStack damaged = new ElementStack();
        new DamagedXml(document, damaged).read();
        return limited(damaged);
    }

    private Optional<XmlElement> limited(ElementStack elements) {
        if (elements.isLimited()) {
            remarks.add(what + " is deeper or has more elements than any recorder writes; the rest is left out.");
        }
        return elements.root();
    }

    private void parse(String document, ElementStack elements) throws XMLStreamException {
        XMLStreamReader reader = new HardenedXml().reader(new StringReader(document));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> elements.open(reader.getLocalName(), attributes(reader));
                case XMLStreamConstants.END_ELEMENT -> elements.close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> elements.text(reader.getText());
                case XMLStreamConstants.DTD ->
                    remarks.add(what + " has a document type declaration, which is ignored.");
                default -> {
                    // comments and processing instructions mean nothing here, entities are not resolved
                }
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        return attributes;
    }
}
