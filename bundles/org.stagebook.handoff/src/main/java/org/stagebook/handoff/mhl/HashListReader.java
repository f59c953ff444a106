package org.stagebook.handoff.mhl;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * Reads manifests of any tool: the sections may come in any order (the standard's prose and its schema disagree about
 * {@code metadata}), what it does not know it passes over, hash formats it does not know too.
 */
public final class HashListReader {
    static final String NAMESPACE = "urn:ASC:MHL:v2.0";
    private static final int MAX_ENTRIES = 500_000;

    private final XmlCursor xml;
    private CreatorInfo creator = CreatorInfo.of(Instant.EPOCH, "", new CreatorInfo.Tool("", ""));
    private ProcessInfo process = new ProcessInfo(ProcessInfo.Kind.IN_PLACE, DirectoryHashes.NONE, List.of());
    private final List<HashListEntry> entries = new ArrayList<>();
    private final List<ManifestReference> references = new ArrayList<>();

    private HashListReader(XmlCursor xml) {
        this.xml = xml;
    }

    /** Reads one manifest; {@code what} names it in messages. */
    public static HashList read(InputStream in, String what) throws MhlException {
        try (XmlCursor xml = new XmlCursor(in, what)) {
            xml.enterRoot(NAMESPACE, "hashlist");
            return new HashListReader(xml).hashList();
        }
    }

    private HashList hashList() throws MhlException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "creatorinfo" -> creator = new CreatorInfoReader(xml).read();
                case "processinfo" -> process = processInfo();
                case "hashes" -> hashes();
                case "references" -> references();
                default -> xml.skip();
            }
        }
        return new HashList(creator, process, entries, references);
    }

    private ProcessInfo processInfo() throws MhlException {
        ProcessInfo.Kind kind = ProcessInfo.Kind.IN_PLACE;
        DirectoryHashes root = DirectoryHashes.NONE;
        List<String> ignore = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "process" ->
                    kind = ProcessInfo.Kind.ofText(xml.text().strip()).orElse(kind);
                case "roothash" -> root = directoryHashes();
                case "ignore" -> {
                    while (xml.nextChild()) {
                        ignore.add(xml.text());
                    }
                }
                default -> xml.skip();
            }
        }
        return new ProcessInfo(kind, root, ignore);
    }

    private void hashes() throws MhlException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "hash" -> entries.add(file());
                case "directoryhash" -> entries.add(directory());
                default -> xml.skip();
            }
            if (entries.size() > MAX_ENTRIES) {
                throw xml.refused("lists more than " + MAX_ENTRIES + " files and folders");
            }
        }
    }

    private FileEntry file() throws MhlException {
        PathFacts facts = PathFacts.NONE;
        Optional<ManifestPath> previous = Optional.empty();
        List<HashRecord> hashes = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "path" -> facts = pathFacts();
                case "previousPath" -> previous = Optional.of(path(xml.text()));
                default -> hash().ifPresent(hashes::add);
            }
        }
        return new FileEntry(required(facts), facts.sizeBytes(), facts.modified(), hashes, previous);
    }

    private DirectoryEntry directory() throws MhlException {
        PathFacts facts = PathFacts.NONE;
        Optional<ManifestPath> previous = Optional.empty();
        List<HashRecord> content = List.of();
        List<HashRecord> structure = List.of();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "path" -> facts = pathFacts();
                case "previousPath" -> previous = Optional.of(path(xml.text()));
                case "content" -> content = hashRecords();
                case "structure" -> structure = hashRecords();
                default -> xml.skip();
            }
        }
        return new DirectoryEntry(required(facts), facts.modified(), new DirectoryHashes(content, structure), previous);
    }

    private DirectoryHashes directoryHashes() throws MhlException {
        List<HashRecord> content = List.of();
        List<HashRecord> structure = List.of();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "content" -> content = hashRecords();
                case "structure" -> structure = hashRecords();
                default -> xml.skip();
            }
        }
        return new DirectoryHashes(content, structure);
    }

    private List<HashRecord> hashRecords() throws MhlException {
        List<HashRecord> records = new ArrayList<>();
        while (xml.nextChild()) {
            hash().ifPresent(records::add);
        }
        return records;
    }

    /** The current element as a hash, if its name is a hash format. */
    private Optional<HashRecord> hash() throws MhlException {
        Optional<HashAlgorithm> algorithm = HashAlgorithm.ofElement(xml.name());
        if (algorithm.isEmpty()) {
            xml.skip();
            return Optional.empty();
        }
        Optional<HashAction> action = xml.attribute("action").flatMap(HashAction::ofAttribute);
        Optional<Instant> date = xml.attribute("hashdate").flatMap(XmlDates::parse);
        return Optional.of(new HashRecord(hashValue(algorithm.get(), xml.text()), action, date));
    }

    private void references() throws MhlException {
        while (xml.nextChild()) {
            PathFacts facts = PathFacts.NONE;
            Optional<HashRecord> hash = Optional.empty();
            while (xml.nextChild()) {
                if (xml.name().equals("path")) {
                    facts = pathFacts();
                } else {
                    hash = hash();
                }
            }
            HashRecord c4 = hash.orElseThrow(() -> xml.refused("refers to a manifest without its C4"));
            references.add(new ManifestReference(required(facts), c4.value()));
        }
    }

    private PathFacts pathFacts() throws MhlException {
        OptionalLong size = xml.attribute("size")
                .map(String::strip)
                .filter(s -> s.matches("\\d{1,18}"))
                .map(s -> OptionalLong.of(Long.parseLong(s)))
                .orElse(OptionalLong.empty());
        Optional<Instant> modified = xml.attribute("lastmodificationdate").flatMap(XmlDates::parse);
        return new PathFacts(Optional.of(path(xml.text())), size, modified);
    }

    private ManifestPath path(String text) throws MhlException {
        try {
            return ManifestPath.of(text);
        } catch (IllegalArgumentException e) {
            throw xml.refused("cannot be trusted: " + e.getMessage());
        }
    }

    private ManifestPath required(PathFacts facts) throws MhlException {
        return facts.path().orElseThrow(() -> xml.refused("has an entry without a path"));
    }

    private HashValue hashValue(HashAlgorithm algorithm, String text) throws MhlException {
        try {
            return new HashValue(algorithm, text);
        } catch (IllegalArgumentException e) {
            throw xml.refused("has a wrong hash: " + e.getMessage());
        }
    }

    /** The element {@code path} with its attributes. */
    private record PathFacts(Optional<ManifestPath> path, OptionalLong sizeBytes, Optional<Instant> modified) {
        static final PathFacts NONE = new PathFacts(Optional.empty(), OptionalLong.empty(), Optional.empty());
    }
}
