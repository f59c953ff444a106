package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML in UTF-8, two spaces a level, the way ASC MHL tools do. */
final class XmlWriter {
    private final XMLStreamWriter writer;
    private int depth;

    private XmlWriter(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What goes inside an element. */
    @FunctionalInterface
    interface Content {
        void write(XmlWriter xml) throws XMLStreamException;
    }

    /** Writes a whole document; the stream stays open. */
    static void document(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlWriter(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException("The XML could not be written: " + e.getMessage(), e);
        }
    }

    void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        start(name, attributes);
        depth++;
        content.write(this);
        depth--;
        indent();
        writer.writeEndElement();
    }

    void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        start(name, attributes);
        writer.writeCharacters(legal(text));
        writer.writeEndElement();
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        indent();
        writer.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (attribute.getKey().equals("xmlns")) {
                writer.writeDefaultNamespace(attribute.getValue());
            } else {
                writer.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
            }
        }
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Free text without the characters XML 1.0 cannot hold. Paths never have any. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
