package org.stagebook.audio.adm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stagebook.audio.xml.HardenedXml;

/**
 * Reads the {@code axml} chunk of any length in one pass. The model may stand anywhere in the document: in {@code
 * ebuCoreMain}, in {@code ituADM}, or alone. Of what is damaged, the part before the damage is kept.
 */
public final class AdmDocumentReader {

    private static final String MODEL = "audioFormatExtended";
    private static final String BLOCK = "audioBlockFormat";
    private static final int MOST_DEPTH = 200;
    private static final int MOST_TEXT = 4096;

    private final List<String> remarks;
    private final AdmEntities entities;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<AdmEntity> entity = Optional.empty();
    private boolean modelSeen;
    private boolean undecodable;
    private boolean keeping;

    /**
     * Prepares to read one document.
     *
     * @param remarks takes a sentence about everything that is out of order
     */
    public AdmDocumentReader(List<String> remarks) {
        this.remarks = remarks;
        this.entities = new AdmEntities(remarks);
    }

    /**
     * Reads the content of the chunk; nothing when it holds no model.
     *
     * @throws IOException if the content cannot be read from the file
     */
    public Optional<AdmDocument> read(InputStream content) throws IOException {
        try {
            parse(new HardenedXml().reader(content));
        } catch (XMLStreamException e) {
            remarks.add("The axml chunk is damaged XML (" + HardenedXml.reason(e) + "); what stands before is kept.");
        }
        if (undecodable) {
            remarks.add("The axml chunk is not in the encoding it states; what cannot be decoded is shown as \uFFFD.");
        }
        if (!modelSeen) {
            remarks.add("The axml chunk holds no " + MODEL + " and is left out.");
            return Optional.empty();
        }
        return Optional.of(entities.document());
    }

    private void parse(XMLStreamReader reader) throws XMLStreamException {
        boolean inside = true;
        while (inside && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> inside = end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> keep(reader);
                case XMLStreamConstants.DTD ->
                    remarks.add("The axml chunk has a document type declaration, which is ignored.");
                default -> {
                    // comments and processing instructions mean nothing here, entities are not resolved
                }
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = withoutPrefix(reader.getLocalName());
        if (path.size() >= MOST_DEPTH) {
            throw new XMLStreamException("more than " + MOST_DEPTH + " elements inside each other");
        }
        path.push(name);
        modelSeen |= MODEL.equals(name);
        if (entity.isEmpty() && AdmEntities.KINDS.contains(name)) {
            modelSeen = true;
            entity = Optional.of(new AdmEntity(attributes(reader)));
        } else if (BLOCK.equals(name)) {
            Map<String, String> found = attributes(reader);
            entity.ifPresent(channel -> channel.beginBlock(found));
        }
        keeping = entity.isPresent() && AdmEntity.KEPT.contains(name);
        if (keeping && reader.getAttributeCount() > 0) {
            entity.orElseThrow().begin(name, attributes(reader));
        }
        text.setLength(0);
    }

    /** False at the end of the document, behind which some programs leave other bytes. */
    private boolean end() {
        String name = path.pop();
        if (keeping) {
            undecodable |= text.indexOf("\uFFFD") >= 0;
            entity.orElseThrow().keep(name, text.toString().strip());
            keeping = false;
        } else if (entity.isPresent() && AdmEntities.KINDS.contains(name)) {
            entities.add(name, entity.get());
            entity = Optional.empty();
        }
        return !path.isEmpty();
    }

    private void keep(XMLStreamReader reader) {
        if (keeping && text.length() < MOST_TEXT) {
            text.append(reader.getText());
        }
    }

    private Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String value = reader.getAttributeValue(index);
            undecodable |= value.indexOf('\uFFFD') >= 0;
            attributes.put(withoutPrefix(reader.getAttributeLocalName(index)), value);
        }
        return attributes;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
