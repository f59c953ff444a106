package org.stagebook.interchange.edl;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.NewCue;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.outgoing.OutgoingCues;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Marker;
import org.stagebook.model.Origin;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** A production to import into and export from, and what is found in it. */
public final class Stage {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private Stage() {}

    public static EditingSession open(TimecodeFormat format, int reels) {
        Production production = new ProductionFactory().create(NewProduction.feature("Harbour", format, reels));
        return EditingSession.inMemory(production, new SessionSettings(IdSource.sequence("n"), CLOCK));
    }

    /** Two reels with cues that use every field, odd characters among them. */
    public static EditingSession withCues(TimecodeFormat format) {
        EditingSession editing = open(format, 2);
        editing.run("Spot", production -> {
            Reel first = production.getReels().get(0);
            Reel second = production.getReels().get(1);
            NewCue.at(range(format, "01:00:10:00", "01:00:12:12"))
                    .number("FX104")
                    .category(production.getCategories().get(3))
                    .description("Door | slams, \u00e9t\u00e9 \"loud\" {x} $y=1")
                    .intent("Make us jump")
                    .reference("The temp")
                    .priority(Priority.HIGH)
                    .origin(Origin.LIBRARY)
                    .status(CueStatus.EDITED)
                    .note(CLOCK.instant(), "first\nsecond")
                    .tags(List.of("TV=1", "OPT"))
                    .addTo(first);
            NewCue.at(range(format, "01:05:10:00", "01:05:10:01"))
                    .number("1A2")
                    .category(production.getCategories().get(1))
                    .spoken("MARA", "Where is he? \\o/")
                    .addTo(first);
            NewCue.at(range(format, "02:00:08:00", "02:20:00:00"))
                    .description("Harbour by night")
                    .addTo(second);
        });
        return editing;
    }

    public static TimeRange range(TimecodeFormat format, String start, String end) {
        return new TimeRange(format.parsePosition(start), format.parsePosition(end));
    }

    public static ImportSettings rate(TimecodeFormat format) {
        return new ImportSettings(OptionalInt.empty(), Optional.of(format), Optional.empty(), Optional.empty());
    }

    public static ImportSettings reel(int number) {
        return new ImportSettings(OptionalInt.of(number), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static List<OutgoingCue> outgoing(EditingSession editing) {
        return OutgoingCues.of(editing.production(), OptionalInt.empty()).cues();
    }

    public static List<PictureCut> cuts(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getPictureCuts().stream())
                .toList();
    }

    public static List<Marker> markers(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getMarkers().stream())
                .toList();
    }

    public static List<Cue> cues(EditingSession editing) {
        List<Cue> cues = new ArrayList<>();
        editing.production().getReels().forEach(reel -> cues.addAll(reel.getCues()));
        return cues;
    }

    public static String label(EditingSession editing, TimeRange range) {
        TimecodeFormat format = editing.production().getTimecodeFormat();
        return format.format(range.start()) + "-" + format.format(range.end());
    }
}
