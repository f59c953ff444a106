package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.synth.StemRecipe;
import org.stagebook.audio.synth.StemSynthesizer;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddTracks;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/** Synthesises the demo's stems so that each cue is heard where it is spotted, and enters them as tracks. */
final class DemoStems {

    /** Where the stems lie, from the production's folder. */
    static final String FOLDER = "sound/stems";

    /** The order of the stems' channels, as the demo's format decision says. */
    private static final ChannelOrder ORDER = ChannelOrder.L_C_R_LS_RS_LFE;

    private static final Instant BOUNCED = Instant.parse("2026-02-20T16:00:00Z");

    /** Cues nobody has worked on yet make no sound, and neither do removed ones. */
    private static final Set<CueStatus> SILENT = Set.of(CueStatus.SPOTTED, CueStatus.REMOVED);

    private final EditingSession session;
    private final Path folder;
    private final StemSynthesizer synthesizer = new StemSynthesizer();

    DemoStems(EditingSession session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    void write(Progress progress) throws IOException {
        Production production = session.production();
        progress.begin("Synthesising stems", (long) production.getReels().size() * DemoStem.values().length);
        for (Reel reel : production.getReels()) {
            List<NewTrack> tracks = new ArrayList<>();
            for (DemoStem stem : DemoStem.values()) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                write(reel, stem);
                tracks.add(track(reel, stem));
                progress.worked(1);
            }
            session.run(new AddTracks(reel, tracks));
            date(folder.resolve(DemoStem.folder(reel.getNumber())));
        }
        date(folder.resolve(FOLDER));
    }

    /** Manifests name the dates of files and folders, so these must not be those of the run. */
    private static void date(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(BOUNCED));
    }

    private void write(Reel reel, DemoStem stem) throws IOException {
        Path file = folder.resolve(stem.path(reel.getNumber()));
        Files.createDirectories(file.getParent());
        Origin origin = new Origin(
                "Skerrow Light R" + reel.getNumber() + ", " + stem.title() + ", " + ORDER,
                "Stagebook",
                "SKL" + reel.getNumber() + stem.name());
        try {
            synthesizer.write(file, recipe(reel, stem), origin, LocalDateTime.ofInstant(BOUNCED, ZoneOffset.UTC));
        } catch (FileSystemException e) {
            throw e; // names the file itself
        } catch (IOException e) {
            throw new IOException(
                    stem.path(reel.getNumber()) + " of the demo could not be written: " + e.getMessage()
                            + ". Nothing is left of the demo. Make room or choose another place, and do it again.",
                    e);
        }
        date(file);
    }

    private StemRecipe recipe(Reel reel, DemoStem stem) {
        FrameRate rate = session.production().getTimecodeFormat().rate();
        DemoSounds sounds = new DemoSounds(ORDER, rate);
        StemRecipe recipe = StemRecipe.silence(ORDER, SampleRate.HZ_48000, range(reel))
                .withPop(reel.getHeadPop(), rate)
                .withPop(reel.getTailPop(), rate);
        for (Cue cue : reel.getCues()) {
            if (stem.carries(cue.getCategory().getCode()) && !SILENT.contains(cue.getStatus())) {
                recipe = recipe.withAll(sounds.of(cue, stem.character()));
            }
        }
        return recipe;
    }

    private NewTrack track(Reel reel, DemoStem stem) {
        String file = stem.path(reel.getNumber());
        String name = file.substring(file.lastIndexOf('/') + 1);
        NewClip clip = new NewClip(name, range(reel), file, 0, false);
        return new NewTrack(stem.name(), stem.title(), DemoStem.LAYOUT, 0, Set.of(), List.of(), List.of(clip));
    }

    private static TimeRange range(Reel reel) {
        return new TimeRange(reel.getStart(), reel.getEnd());
    }
}
