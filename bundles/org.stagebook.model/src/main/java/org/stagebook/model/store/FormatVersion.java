package org.stagebook.model.store;

import java.io.ByteArrayInputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the format version from the start of a production's file, before anything else of it is believed. */
final class FormatVersion {
    /** The attribute of the root element that holds the version. */
    static final String ATTRIBUTE = "formatVersion";

    private static final String NAMESPACE = "urn:stagebook:model:";

    private FormatVersion() {}

    /** The version of a production's file. */
    static int of(byte[] content) throws ProductionStoreException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw damaged(reader, "DOCTYPE is not allowed");
                }
            }
            return version(reader);
        } catch (XMLStreamException e) {
            Location location = e.getLocation();
            throw DamagedFile.of(
                    ProductionFolder.PRODUCTION,
                    location == null ? 0 : location.getLineNumber(),
                    location == null ? 0 : location.getColumnNumber(),
                    new IllegalArgumentException(firstLineOfReason(e), e));
        }
    }

    private static int version(XMLStreamReader reader) throws ProductionStoreException {
        String namespace = String.valueOf(reader.getNamespaceURI());
        if (!reader.getLocalName().equals("Production") || !namespace.startsWith(NAMESPACE)) {
            throw damaged(reader, "it holds <" + reader.getLocalName() + "> and not a production");
        }
        String text = String.valueOf(reader.getAttributeValue(null, ATTRIBUTE));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw damaged(reader, "its format version is \"" + text + "\" and not a number");
        }
    }

    private static ProductionStoreException damaged(XMLStreamReader reader, String reason) {
        Location location = reader.getLocation();
        return DamagedFile.of(
                ProductionFolder.PRODUCTION,
                location.getLineNumber(),
                location.getColumnNumber(),
                new IllegalArgumentException(reason));
    }

    /** The parser's message repeats the location in a first line of its own. */
    private static String firstLineOfReason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int reason = message.indexOf("Message: ");
        return reason < 0 ? message : message.substring(reason + "Message: ".length());
    }
}
