package org.stagebook.delivery.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.audio.recording.RecordingReader;

/** A folder whose sound is to be checked, with everything below it. Hidden files and folders are left out. */
public final class BatchFolder {

    private static final Set<String> SOUND =
            Set.of("wav", "wave", "bwf", "rf64", "bw64", "aif", "aiff", "aifc", "flac");

    private final Path root;
    private final Path leftOut;

    /**
     * Looks nowhere yet.
     *
     * @param leftOut a folder that may lie within and is not looked at, such as that of the results
     */
    public BatchFolder(Path root, Path leftOut) {
        this.root = root;
        this.leftOut = leftOut.toAbsolutePath().normalize();
    }

    /** What is there now, in the order of names. */
    public List<SoundSet> sets() throws IOException {
        Map<Path, List<Path>> byFolder = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(this::isWanted).sorted().toList()) {
                byFolder.computeIfAbsent(file.toAbsolutePath().getParent(), unused -> new ArrayList<>())
                        .add(file);
            }
        }
        List<SoundSet> sets = new ArrayList<>();
        for (Map.Entry<Path, List<Path>> folder : byFolder.entrySet()) {
            sets.addAll(families(programmes(folder.getKey(), folder.getValue())));
        }
        return sets;
    }

    /**
     * What lies in the folder of a programme beside it and belongs to it by name; nothing where that is not clear. Folders below are
     * not looked at.
     */
    public static Optional<SoundSet> around(Path programme) throws IOException {
        Path file = programme.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        BatchFolder here = new BatchFolder(folder, folder.resolve(".results"));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> wanted = files.filter(here::isWanted).sorted().toList();
            return here.families(programmes(folder, wanted)).stream()
                    .filter(set -> set.programme().contains(file))
                    .findFirst();
        }
    }

    private boolean isWanted(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isHidden = root.relativize(file).toString().isEmpty()
                || Stream.of(root.relativize(file).toString().split("[/\\\\]", -1))
                        .anyMatch(part -> part.startsWith("."));
        return !isHidden
                && SOUND.contains(ending)
                && Files.isRegularFile(file)
                && !file.toAbsolutePath().normalize().startsWith(leftOut);
    }

    /** Mono files of one programme together, all others by themselves. */
    private static List<List<Path>> programmes(Path folder, List<Path> files) throws IOException {
        Map<String, Path> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.put(String.valueOf(file.getFileName()), file));
        List<List<Path>> programmes = new ArrayList<>();
        for (List<Path> group : new RecordingReader().groupsIn(folder)) {
            List<Path> known = group.stream()
                    .map(member -> Optional.ofNullable(byName.remove(String.valueOf(member.getFileName()))))
                    .flatMap(Optional::stream)
                    .toList();
            if (!known.isEmpty()) {
                programmes.add(known);
            }
        }
        byName.values().forEach(file -> programmes.add(List.of(file)));
        return programmes;
    }

    /** Stems beside the one programme they are of; where that is not clear, everything by itself. */
    private List<SoundSet> families(List<List<Path>> programmes) {
        Map<String, Set<List<Path>>> sharing = new HashMap<>();
        for (List<Path> programme : programmes) {
            for (SoundName reading : SoundName.readings(programme.getFirst())) {
                sharing.computeIfAbsent(reading.family(), unused -> new HashSet<>())
                        .add(programme);
            }
        }
        Map<String, List<Named>> families = new TreeMap<>();
        for (List<Path> programme : programmes) {
            List<SoundName> readings = SoundName.readings(programme.getFirst());
            SoundName name = readings.stream()
                    .filter(reading ->
                            sharing.getOrDefault(reading.family(), Set.of()).size() > 1)
                    .findFirst()
                    .orElse(readings.getLast());
            families.computeIfAbsent(name.family(), unused -> new ArrayList<>()).add(new Named(name, programme));
        }
        return families.values().stream().flatMap(this::sets).toList();
    }

    private record Named(SoundName name, List<Path> files) {}

    private Stream<SoundSet> sets(List<Named> family) {
        List<Named> mains =
                family.stream().filter(one -> one.name().isProgramme()).toList();
        Map<String, List<Path>> stems = new LinkedHashMap<>();
        List<List<Path>> musicAndEffects = new ArrayList<>();
        Set<List<Path>> alone = new LinkedHashSet<>();
        for (Named one : family) {
            if (one.name().isMusicAndEffects()) {
                musicAndEffects.add(one.files());
            } else if (!one.name().isProgramme() && stems.putIfAbsent(one.name().part(), one.files()) != null) {
                alone.add(one.files());
            }
        }
        if (mains.size() != 1 || musicAndEffects.size() > 1) {
            return family.stream().map(one -> byItself(one.files()));
        }
        List<Path> main = mains.getFirst().files();
        SoundSet together =
                new SoundSet(nameOf(main), main, stems, musicAndEffects.stream().findFirst());
        return Stream.concat(Stream.of(together), alone.stream().map(this::byItself));
    }

    private SoundSet byItself(List<Path> files) {
        return new SoundSet(nameOf(files), files, Map.of(), Optional.empty());
    }

    private String nameOf(List<Path> programme) {
        return root.toAbsolutePath()
                .relativize(programme.getFirst().toAbsolutePath())
                .toString();
    }
}
