package org.stagebook.audio.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's streaming parser for XML from strangers: no document types, no entities, no look outside the document. */
public final class HardenedXml {

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /** Prefixes are not resolved: recorders use some that they do not declare. */
    public HardenedXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("It refers to something outside the file.");
        });
    }

    /** Reads characters; what the document says of its encoding does not matter. */
    public XMLStreamReader reader(Reader characters) throws XMLStreamException {
        return factory.createXMLStreamReader(characters);
    }

    /** Reads bytes by their byte order mark, by the encoding the document declares, or as UTF-8. */
    public XMLStreamReader reader(InputStream bytes) throws XMLStreamException, IOException {
        return reader(new XmlBytes(bytes).characters());
    }

    /** The reason without the parser's habit of several lines: {@code "line 3: …"}. */
    public static String reason(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        String last = message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
        int line = failure.getLocation() == null ? -1 : failure.getLocation().getLineNumber();
        return line > 0 ? "line " + line + ": " + last : last;
    }
}
