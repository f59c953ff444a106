package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes manifests in the order of the ASC MHL v2.0 schema, so that every tool can read them. */
public final class HashListWriter {
    private final XmlWriter xml;

    private HashListWriter(XmlWriter xml) {
        this.xml = xml;
    }

    /** Writes one manifest; the stream stays open. */
    public static void write(HashList list, OutputStream out) throws IOException {
        XmlWriter.document(out, xml -> new HashListWriter(xml).hashList(list));
    }

    private void hashList(HashList list) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xmlns", HashListReader.NAMESPACE);
        attributes.put("version", "2.0");
        xml.element("hashlist", attributes, x -> {
            creator(list.creator());
            process(list.process());
            if (!list.entries().isEmpty()) {
                xml.element("hashes", Map.of(), hashes -> entries(list.entries()));
            }
            if (!list.references().isEmpty()) {
                xml.element("references", Map.of(), references -> references(list.references()));
            }
        });
    }

    private void creator(CreatorInfo creator) throws XMLStreamException {
        xml.element("creatorinfo", Map.of(), x -> {
            xml.text("creationdate", Map.of(), XmlDates.format(creator.creationDate()));
            xml.text("hostname", Map.of(), creator.hostname());
            xml.text(
                    "tool",
                    Map.of("version", creator.tool().version()),
                    creator.tool().name());
            for (CreatorInfo.Author author : creator.authors()) {
                author(author);
            }
            optional("location", creator.location());
            optional("comment", creator.comment());
        });
    }

    private void author(CreatorInfo.Author author) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        put(attributes, "email", author.email());
        put(attributes, "phone", author.phone());
        put(attributes, "role", author.role());
        xml.text("author", attributes, author.name());
    }

    private void process(ProcessInfo process) throws XMLStreamException {
        xml.element("processinfo", Map.of(), x -> {
            xml.text("process", Map.of(), process.kind().text());
            if (!process.root().content().isEmpty()) {
                xml.element("roothash", Map.of(), r -> directoryHashes(process.root()));
            }
            if (!process.ignorePatterns().isEmpty()) {
                xml.element("ignore", Map.of(), ignore -> {
                    for (String pattern : process.ignorePatterns()) {
                        xml.text("pattern", Map.of(), pattern);
                    }
                });
            }
        });
    }

    private void entries(List<HashListEntry> entries) throws XMLStreamException {
        for (HashListEntry entry : entries) {
            switch (entry) {
                case FileEntry file -> file(file);
                case DirectoryEntry directory -> directory(directory);
            }
        }
    }

    private void file(FileEntry file) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        file.sizeBytes().ifPresent(s -> attributes.put("size", Long.toString(s)));
        file.modified().ifPresent(m -> attributes.put("lastmodificationdate", XmlDates.format(m)));
        xml.element("hash", Map.of(), x -> {
            xml.text("path", attributes, file.path().text());
            hashes(file.hashes());
            previous(file);
        });
    }

    private void directory(DirectoryEntry directory) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        directory.modified().ifPresent(m -> attributes.put("lastmodificationdate", XmlDates.format(m)));
        xml.element("directoryhash", Map.of(), x -> {
            xml.text("path", attributes, directory.path().text());
            directoryHashes(directory.hashes());
            previous(directory);
        });
    }

    private void directoryHashes(DirectoryHashes hashes) throws XMLStreamException {
        xml.element("content", Map.of(), x -> hashes(hashes.content()));
        xml.element("structure", Map.of(), x -> hashes(hashes.structure()));
    }

    private void hashes(List<HashRecord> hashes) throws XMLStreamException {
        List<HashRecord> ordered = hashes.stream()
                .sorted(Comparator.comparing(h -> h.value().algorithm()))
                .toList();
        for (HashRecord hash : ordered) {
            Map<String, String> attributes = new LinkedHashMap<>();
            hash.action().ifPresent(a -> attributes.put("action", a.attribute()));
            hash.date().ifPresent(d -> attributes.put("hashdate", XmlDates.format(d)));
            xml.text(
                    hash.value().algorithm().elementName(),
                    attributes,
                    hash.value().text());
        }
    }

    private void previous(HashListEntry entry) throws XMLStreamException {
        if (entry.previousPath().isPresent()) {
            xml.text("previousPath", Map.of(), entry.previousPath().get().text());
        }
    }

    private void references(List<ManifestReference> references) throws XMLStreamException {
        for (ManifestReference reference : references) {
            xml.element("hashlistreference", Map.of(), x -> {
                xml.text("path", Map.of(), reference.path().text());
                xml.text("c4", Map.of(), reference.c4().text());
            });
        }
    }

    private void optional(String name, String text) throws XMLStreamException {
        if (!text.isBlank()) {
            xml.text(name, Map.of(), text);
        }
    }

    private static void put(Map<String, String> attributes, String name, String text) {
        if (!text.isBlank()) {
            attributes.put(name, text);
        }
    }
}
