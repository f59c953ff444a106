package org.stagebook.interchange.protools.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Productions to import into, and what is found in them afterwards. */
final class Productions {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private Productions() {}

    static EditingSession open(TimecodeFormat format, int reels) {
        Production production = new ProductionFactory().create(NewProduction.feature("Harbour", format, reels));
        return EditingSession.inMemory(production, new SessionSettings(IdSource.sequence("n"), CLOCK));
    }

    static ImportSummary apply(ParsedSession session, EditingSession editing) {
        return apply(session, ImportOptions.standard(), editing);
    }

    static ImportSummary apply(ParsedSession session, ImportOptions options, EditingSession editing) {
        return new ProToolsFile("export.txt", session, options).apply(editing, Progress.NONE);
    }

    static List<Cue> cues(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
    }

    static List<Track> tracks(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getTracks().stream())
                .toList();
    }

    static List<String> reels(EditingSession editing) {
        return editing.production().getReels().stream().map(Reel::getName).toList();
    }

    /** {@code "01:00:10:00-01:00:12:12"} in the production's format. */
    static String labels(EditingSession editing, TimeRange range) {
        TimecodeFormat format = editing.production().getTimecodeFormat();
        return format.format(range.start()) + "-" + format.format(range.end());
    }
}
