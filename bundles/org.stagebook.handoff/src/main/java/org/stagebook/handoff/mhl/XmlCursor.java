package org.stagebook.handoff.mhl;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads untrusted XML element by element: document types and entities are refused, depth, number of elements and length
 * of texts are limited, so that a small file cannot open others, reach a network or fill the memory.
 */
final class XmlCursor implements AutoCloseable {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 5_000_000;
    private static final int MAX_TEXT = 65_536;

    private final XMLStreamReader reader;
    private final String what;
    private int depth;
    private int elementCount;

    /** @param what names the file in messages, for example {@code The manifest 0001_R1.mhl} */
    XmlCursor(InputStream in, String what) throws MhlException {
        this.what = what;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to " + systemId);
        });
        try {
            this.reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Moves to the document's element, which must be this one. */
    void enterRoot(String namespace, String name) throws MhlException {
        if (!nextChild() || !name.equals(name()) || !namespace.equals(reader.getNamespaceURI())) {
            throw new MhlException(what + " is not ASC MHL 2.0: it begins with the element " + name() + " in \""
                    + Optional.ofNullable(reader.getNamespaceURI()).orElse("no namespace") + "\", not with " + name
                    + " in \"" + namespace + "\".");
        }
    }

    /** Moves to the next element inside the current one; false, and one level up, at its end. */
    boolean nextChild() throws MhlException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return false;
                    }
                    case XMLStreamConstants.DTD -> throw refused("has a document type declaration");
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("uses an entity");
                    default -> {
                        // text between elements, comments and processing instructions mean nothing here
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** The text of the current element up to its end; elements inside it are passed over. */
    String text() throws MhlException {
        StringBuilder text = new StringBuilder();
        try {
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        append(text);
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        skip();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return text.toString();
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("uses an entity");
                    default -> {
                        // comments and processing instructions
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Passes over the current element and everything in it. */
    void skip() throws MhlException {
        int outside = depth - 1;
        while (depth > outside) {
            nextChild();
        }
    }

    /** A refusal that says where in the file. */
    MhlException refused(String why) {
        return new MhlException(
                what + " " + why + " (line " + reader.getLocation().getLineNumber() + "); it was not read.");
    }

    @Override
    public void close() throws MhlException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private void append(StringBuilder text) throws MhlException {
        if (text.length() + reader.getTextLength() > MAX_TEXT) {
            throw refused("has a text longer than " + MAX_TEXT + " characters");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private void enter() throws MhlException {
        if (++depth > MAX_DEPTH) {
            throw refused("nests its elements more than " + MAX_DEPTH + " deep");
        }
        if (++elementCount > MAX_ELEMENTS) {
            throw refused("has more than " + MAX_ELEMENTS + " elements");
        }
    }

    private MhlException damaged(XMLStreamException e) {
        String where =
                e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        String reason = e.getMessage() == null
                ? ""
                : e.getMessage().lines().reduce((a, b) -> b).orElse("");
        return new MhlException(what + " is not well-formed XML" + where + ": " + reason, e);
    }
}
