package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.stagebook.demo.DemoSoundFiles.Sound;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddTracks;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/** Synthesises the demo's stems so that each cue is heard where it is spotted, and enters them as tracks. */
final class DemoStems {

    /** Where the stems lie, from the production's folder. */
    static final String FOLDER = "sound/stems";

    private static final Instant BOUNCED = Instant.parse("2026-02-20T16:00:00Z");

    private final EditingSession session;
    private final DemoSoundFiles files;
    private final DemoRecipes recipes;

    DemoStems(EditingSession session, Path folder) {
        this.session = session;
        this.files = new DemoSoundFiles(folder);
        this.recipes = new DemoRecipes(session.production().getTimecodeFormat().rate());
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
            files.date(DemoStem.folder(reel.getNumber()), BOUNCED);
        }
        files.date(FOLDER, BOUNCED);
    }

    private void write(Reel reel, DemoStem stem) throws IOException {
        files.write(
                new Sound(stem.path(reel.getNumber()), reel, stem.title(), BOUNCED), recipes.of(reel, stem, Map.of()));
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
