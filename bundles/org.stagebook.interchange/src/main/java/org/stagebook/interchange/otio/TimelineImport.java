package org.stagebook.interchange.otio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.otio.OtioTrack.Sound;
import org.stagebook.interchange.placing.AlreadyImported;
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.CutListPlanner;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.ImportDraft;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportPlan.PlannedClip;
import org.stagebook.interchange.placing.ImportSession;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.RowsImport;
import org.stagebook.model.Production;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Brings one timeline into a production, within the step of its file. */
final class TimelineImport {

    private final OtioTimeline timeline;
    private final String fileName;
    private final ImportSettings settings;
    private final Warnings warnings;

    TimelineImport(OtioTimeline timeline, String fileName, ImportSettings settings, Warnings warnings) {
        this.timeline = timeline;
        this.fileName = fileName;
        this.settings = settings;
        this.warnings = warnings;
    }

    ImportSummary apply(EditingSession editing) {
        Production production = editing.production();
        List<TimeRange> places = places();
        if (places.isEmpty()) {
            warnings.add(0, "The timeline \"" + timeline.name() + "\" has nothing that could be placed.");
            return ImportSummary.of(ForeignFormat.OTIO, new ImportDraft().plan().counts(), new Warnings());
        }
        TimecodeFormat format = format(production);
        LabelPlacement placement = placement(hour(places, format), production, warnings);
        ImportDraft draft = new ImportDraft();
        CutList list = timeline.cutList(format);
        new CutListPlanner(production, placement, warnings).plan(list, list.label(fileName), fileName, draft);
        planSound(production, placement, draft);
        ImportPlan plan = draft.plan();
        editing.run(new ImportSession("Import " + fileName, plan));
        int cues = cues(editing, hour(places, format));
        ImportPlan.Counts made = plan.counts();
        return new ImportSummary(
                ForeignFormat.OTIO, made.tracks(), made.clips(), made.markers(), cues, made.events(), List.of());
    }

    private TimecodeFormat format(Production production) {
        TimecodeFormat ofProduction = production.getTimecodeFormat();
        if (ofProduction == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        return settings.rate().orElseGet(() -> timeline.format(ofProduction));
    }

    private LabelPlacement placement(FileHour hour, Production production, Warnings to) {
        return LabelPlacement.of(hour, production, settings.reel(), to);
    }

    private static FileHour hour(List<TimeRange> places, TimecodeFormat format) {
        return FileHour.of(
                format,
                places.stream().map(range -> OtioTimeline.frames(range, format)).toList());
    }

    private List<TimeRange> places() {
        return Stream.concat(
                        timeline.picture().stream().map(OtioEvent::range),
                        Stream.concat(
                                timeline.sound().stream()
                                        .flatMap(track -> track.clips().stream())
                                        .map(Sound::range),
                                timeline.markers().stream().map(OtioMarker::range)))
                .toList();
    }

    private void planSound(Production production, LabelPlacement placement, ImportDraft draft) {
        AlreadyImported already = new AlreadyImported(production, production.getTimecodeFormat());
        for (OtioTrack track : timeline.sound()) {
            NewTrack head = NewTrack.of(track.name(), List.of());
            boolean isNew = !already.hasTrack(track.name());
            int skipped = 0;
            for (Sound sound : track.clips()) {
                TimeRange range = exact(sound.range(), placement);
                if (already.hasClip(track.name(), sound.name(), range)) {
                    skipped++;
                } else {
                    NewClip clip = new NewClip(sound.name(), range, sound.file(), 0, sound.muted());
                    draft.addClip(
                            placement.reels().reelAt(range.start()), head, new PlannedClip(clip, Optional.empty()));
                }
            }
            if (isNew && !track.clips().isEmpty()) {
                draft.countTrack();
            }
            if (skipped > 0) {
                warnings.add(
                        track.line(),
                        "Track \"" + track.name() + "\" is in the production already; clips imported before, skipped: "
                                + skipped + ".");
            }
        }
    }

    /** Sound begins between frames, too. */
    private static TimeRange exact(TimeRange range, LabelPlacement placement) {
        Position start = exact(range.start(), placement);
        Position end = exact(range.end(), placement);
        return new TimeRange(start, end.isBefore(start) ? start : end);
    }

    private static Position exact(Position position, LabelPlacement placement) {
        TimecodeFormat format = placement.fileFormat();
        long frame = format.frameAt(position, Rounding.FLOOR);
        Duration rest = format.positionOfFrame(frame).until(position);
        return placement.position(frame).plus(rest);
    }

    /** Placed once more, because reels may have been made for the rest. */
    private int cues(EditingSession editing, FileHour hour) {
        List<OtioMarker> ours = timeline.markers().stream()
                .filter(marker -> marker.cue().isPresent())
                .toList();
        if (ours.isEmpty()) {
            return 0;
        }
        Warnings again = new Warnings();
        LabelPlacement placement = placement(hour, editing.production(), again);
        List<CueRow> rows = new ArrayList<>();
        for (OtioMarker marker : ours) {
            OtioMarker.CueData data = marker.cue().orElseThrow();
            TimeRange range = placement.range(OtioTimeline.frames(marker.range(), hour.counting()));
            rows.add(new CueRow(marker.line(), range, data.texts(), data.tags()));
        }
        Warnings ofRows = new Warnings();
        int made = new RowsImport(ForeignFormat.OTIO, fileName, placement.reels(), ofRows)
                .apply(rows, RowsImport.Target.CUES, editing, Progress.NONE)
                .cues();
        List<ParseWarning> said = warnings.inFileOrder();
        again.inFileOrder().stream().filter(warning -> !said.contains(warning)).forEach(this::warn);
        ofRows.inFileOrder().forEach(this::warn);
        return made;
    }

    private void warn(ParseWarning warning) {
        warnings.add(warning.line(), warning.text());
    }
}
