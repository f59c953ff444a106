package org.stagebook.interchange.soundfolder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.AlreadyImported;
import org.stagebook.interchange.placing.ImportDraft;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportPlan.PlannedClip;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.soundfolder.FolderFile.Said;
import org.stagebook.interchange.soundfolder.ProgrammePlaces.Place;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;

/** Works out which tracks and clips a folder brings into a production; changes nothing. */
final class ProgrammePlanner {

    private static final long LONGEST_SECONDS = 24 * 3600;

    private final AlreadyImported already;
    private final KnownRecordings recordings;
    private final Vocabulary vocabulary;
    private final ProgrammePlaces places;
    private final Warnings warnings;
    private final ImportDraft draft = new ImportDraft();
    private final Map<String, String> layoutOfTrack = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final List<String> unplaced = new ArrayList<>();
    private int skipped;

    ProgrammePlanner(Production production, ProgrammePlaces places, Warnings warnings) {
        this.already = new AlreadyImported(production, production.getTimecodeFormat());
        this.recordings = new KnownRecordings(production);
        this.vocabulary = new Vocabulary(production.getCategories());
        this.places = places;
        this.warnings = warnings;
    }

    ImportPlan plan(List<Programme> programmes) {
        places.prepare(programmes);
        Newest newest = new Newest(programmes);
        for (Programme programme : programmes) {
            compare(programme);
            if (isPlayable(programme)) {
                plan(programme, newest);
            }
        }
        if (!unplaced.isEmpty()) {
            warnings.add(
                    0,
                    "Recordings without a time reference, placed at the start of their reel: " + unplaced.size()
                            + ", the first \"" + unplaced.getFirst() + "\".");
        }
        if (skipped > 0) {
            warnings.add(0, "Recordings imported before, skipped: " + skipped + ".");
        }
        return draft.plan();
    }

    private void plan(Programme programme, Newest newest) {
        boolean old = newest.isOlder(programme);
        String track = track(programme);
        Place place = places.place(programme);
        TimeRange range = TimeRange.of(place.start(), length(programme));
        String name = programme.name().base();
        boolean lies = place.known()
                ? already.hasClip(track, name, range)
                : recordings.has(track, programme.files().getFirst());
        if (lies) {
            skipped++;
            return;
        }
        note(programme, track, place);
        if (old) {
            warnings.add(
                    0, "\"" + name + "\" is not the newest version of its track in the folder; its clip is muted.");
        }
        NewTrack head = new NewTrack(track, "", programme.layout(), 0, Set.of(), List.of(), List.of());
        NewClip clip = new NewClip(name, range, programme.files().getFirst().path(), 0, old);
        draft.addClip(place.reel(), head, new PlannedClip(clip, Optional.empty(), recordings(programme)));
        if (!already.hasTrack(track) && counted.add(track)) {
            draft.countTrack();
        }
    }

    private void note(Programme programme, String track, Place place) {
        boolean fits = programme.name().reel().isPresent()
                || !vocabulary.codesIn(programme.name().track()).isEmpty();
        if (!fits) {
            warnings.add(
                    0,
                    "\"" + programme.name().stem()
                            + "\" names neither a reel nor a kind of sound; it became the track \"" + track + "\".");
        }
        if (!place.known()) {
            unplaced.add(programme.files().getFirst().path());
        }
    }

    /** Tracks of one name have one layout; another layout is another track. */
    private String track(Programme programme) {
        String name = programme.name().track();
        String layout = layoutOfTrack.putIfAbsent(name, programme.layout());
        return layout == null || layout.equals(programme.layout()) ? name : name + " " + programme.layout();
    }

    private boolean isPlayable(Programme programme) {
        for (FolderFile file : programme.files()) {
            file.remarks().forEach(remark -> warnings.add(0, "\"" + file.path() + "\": " + remark));
        }
        long seconds = length(programme).flicks() / Duration.ofSeconds(1).flicks();
        if (length(programme).flicks() <= 0) {
            warnings.add(0, quoted(programme) + " holds no sound; it was not imported.");
            return false;
        }
        if (seconds > LONGEST_SECONDS) {
            warnings.add(0, quoted(programme) + " states to be longer than a day; it was not imported.");
            return false;
        }
        return true;
    }

    private static Duration length(Programme programme) {
        long longest = programme.files().stream()
                .map(FolderFile::sound)
                .filter(sound -> sound.frames() / sound.sampleRateHz() <= 2 * LONGEST_SECONDS)
                .mapToLong(sound -> ProgrammePlaces.flicks(sound.frames(), sound.sampleRateHz()))
                .max()
                .orElse(2 * LONGEST_SECONDS * Duration.ofSeconds(1).flicks());
        return new Duration(longest);
    }

    private void compare(Programme programme) {
        if (programme.isGroup()) {
            differ(
                    programme,
                    "lengths",
                    programme.files().stream()
                            .map(file -> file.sound().frames())
                            .distinct()
                            .count());
            differ(
                    programme,
                    "sample rates",
                    programme.files().stream()
                            .map(file -> file.sound().sampleRateHz())
                            .distinct()
                            .count());
            differ(
                    programme,
                    "time references",
                    programme.files().stream()
                            .map(FolderFile::timeReferenceSamples)
                            .distinct()
                            .count());
        }
    }

    private void differ(Programme programme, String what, long different) {
        if (different > 1) {
            warnings.add(
                    0,
                    "The files of " + quoted(programme) + " (" + labels(programme) + ") have different " + what
                            + "; they became one clip as long as the longest, at the place of the first that has one.");
        }
    }

    private static String labels(Programme programme) {
        return programme.files().stream()
                .flatMap(file -> file.name().channel().stream())
                .map(StemName.Channel::label)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(Programme programme) {
        return "\"" + programme.name().base() + "\"";
    }

    private static List<NewObject> recordings(Programme programme) {
        boolean group = programme.isGroup();
        return programme.files().stream().map(file -> recording(file, group)).toList();
    }

    private static NewObject recording(FolderFile file, boolean ofGroup) {
        Said said = file.said();
        boolean channel = ofGroup || (file.isMono() && file.name().channel().isPresent());
        NewObject recording = NewObject.of(Literals.RECORDING)
                .with(Literals.RECORDING__FILE, file.path())
                .with(
                        Literals.RECORDING__CHANNEL,
                        channel
                                ? file.name()
                                        .channel()
                                        .map(StemName.Channel::label)
                                        .orElse("")
                                : "")
                .with(Literals.RECORDING__DESCRIPTION, said.description())
                .with(Literals.RECORDING__ORIGINATOR, said.originator())
                .with(Literals.RECORDING__ORIGINATOR_REFERENCE, said.originatorReference())
                .with(Literals.RECORDING__ORIGINATED_AT, said.originatedAt())
                .with(Literals.RECORDING__SAMPLE_RATE_HZ, file.sound().sampleRateHz())
                .with(Literals.RECORDING__FRAMES, file.sound().frames())
                .with(Literals.RECORDING__SCENE, said.slate().scene())
                .with(Literals.RECORDING__TAKE, said.slate().take())
                .with(Literals.RECORDING__TAPE, said.slate().tape());
        file.timeReferenceSamples()
                .ifPresent(samples -> recording.with(Literals.RECORDING__TIME_REFERENCE_SAMPLES, samples));
        return said.trackNames().isEmpty()
                ? recording
                : recording.with(
                        Literals.RECORDING__TRACK_NAMES,
                        said.trackNames().stream().distinct().toList());
    }
}
