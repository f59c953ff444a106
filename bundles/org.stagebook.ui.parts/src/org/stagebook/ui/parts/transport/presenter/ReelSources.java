package org.stagebook.ui.parts.transport.presenter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.timeline.presenter.GuideFile;
import org.stagebook.ui.session.OpenProduction;

/** What of a reel can be heard: its printmasters, newest version first, the stems of the newest, and the guide track. */
public final class ReelSources {

    /** More keys than that nobody finds in the dark, and all of them are read at once. */
    public static final int MOST = 8;

    private static final int MOST_VERSIONS = 4;
    private static final Set<String> DIALOGUE = Set.of("dx", "dia", "dialog", "dialogue", "dlg");

    private final OpenProduction open;
    private final Reel reel;
    private final SourcePaths paths;
    private final List<String> problems = new ArrayList<>();

    public ReelSources(OpenProduction open, Reel reel) {
        this.open = open;
        this.reel = reel;
        this.paths = new SourcePaths(Optional.of(open.folder()));
    }

    /**
     * In the order of the keys A, B, C.
     *
     * @param pinned a version that was asked for and shall be among them, however old
     */
    public List<HeardFile> files(Optional<MixVersion> pinned) {
        List<MixVersion> newest = newestFirst();
        pinned.filter(newest::contains).ifPresent(version -> {
            int place = newest.indexOf(version);
            if (place >= MOST_VERSIONS) {
                newest.remove(place);
                newest.add(MOST_VERSIONS - 1, version);
            }
        });
        List<HeardFile> found = new ArrayList<>();
        newest.stream()
                .flatMap(version -> printmaster(version).stream())
                .limit(MOST_VERSIONS)
                .forEach(found::add);
        newest.stream()
                .filter(version -> !stems(version).isEmpty())
                .findFirst()
                .ifPresent(version -> found.addAll(stems(version)));
        guide().ifPresent(found::add);
        return found.stream().limit(MOST).toList();
    }

    /** Sentences about files that were named and cannot be anywhere, once they were asked for. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private List<MixVersion> newestFirst() {
        List<MixVersion> versions = new ArrayList<>(open.production().getMixVersions());
        versions.sort(Comparator.comparing(MixVersion::getCreated, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new ArrayList<>(versions.reversed());
    }

    private Optional<HeardFile> printmaster(MixVersion version) {
        return version.getFiles().stream()
                .filter(file -> file.getKind() == MixFileKind.PRINTMASTER)
                .filter(this::isOfTheReel)
                .findFirst()
                .flatMap(file -> heard(version, file, ModelText.of(version.getLabel())));
    }

    private List<HeardFile> stems(MixVersion version) {
        return version.getFiles().stream()
                .filter(file -> file.getKind() == MixFileKind.STEM)
                .filter(this::isOfTheReel)
                .flatMap(file -> heard(version, file, ModelText.of(file.getStem())).stream())
                .toList();
    }

    /** A file of no reel is one of the whole film. */
    private boolean isOfTheReel(MixFile file) {
        return file.getReel() == null || Objects.equals(file.getReel(), reel);
    }

    private Optional<HeardFile> heard(MixVersion version, MixFile file, String name) {
        boolean isDialogue = DIALOGUE.contains(ModelText.of(file.getStem()).toLowerCase(Locale.ROOT));
        return place(ModelText.of(file.getPath()))
                .map(path -> new HeardFile(
                        name,
                        Optional.of(version),
                        Optional.of(file),
                        isDialogue,
                        path,
                        Optional.ofNullable(file.getStart())));
    }

    private Optional<Path> place(String stored) {
        try {
            return stored.isEmpty() ? Optional.empty() : Optional.of(paths.place(stored));
        } catch (InvalidPathException e) {
            problems.add("\u201c" + stored + "\u201d is no place on this system (" + e.getReason() + ").");
            return Optional.empty();
        }
    }

    private Optional<HeardFile> guide() {
        try {
            return GuideFile.of(open.folder(), reel)
                    .map(guide -> new HeardFile(
                            "Guide", Optional.empty(), Optional.empty(), false, guide.file(), guide.stated()));
        } catch (InvalidPathException e) {
            problems.add("The guide track is named by no place of this system (" + e.getReason() + ").");
            return Optional.empty();
        }
    }
}
