package org.stagebook.interchange.midi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.midi.MidiFile.TextEvent;
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.ReelStart;
import org.stagebook.interchange.placing.Reels;
import org.stagebook.interchange.placing.TaggedCue;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.model.Production;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** Carries ticks over to frames: the nearest one, which takes back the nudge that markers for Pro Tools have. */
final class MarkerPlacement {

    private final TimecodeFormat format;
    private final long startFrame;
    private final TickClock clock;
    private final LabelPlacement labels;
    private final Vocabulary vocabulary;

    MarkerPlacement(MidiFile midi, Production production, ImportSettings settings, Warnings warnings) {
        TimecodeFormat own = production.getTimecodeFormat();
        if (own == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        this.format = settings.rate().orElseGet(() -> counting(midi, own));
        this.startFrame = startFrame(midi, production, settings, warnings);
        this.clock = new TickClock(midi);
        this.labels = LabelPlacement.of(FileHour.startingAt(format, startFrame), production, settings.reel(), warnings);
        this.vocabulary = new Vocabulary(production.getCategories());
    }

    Reels reels() {
        return labels.reels();
    }

    CueRow row(TextEvent marker) {
        long frame = startFrame + format.rate().framesIn(clock.time(marker.track(), marker.tick()), Rounding.NEAREST);
        TaggedCue cue = TaggedCue.of(marker.text(), vocabulary);
        Optional<Long> end = cue.end().flatMap(this::frame).filter(out -> out > frame);
        List<String> tags = new ArrayList<>(cue.tags());
        if (end.isEmpty()) {
            cue.end().ifPresent(label -> tags.add("End=" + label)); // where somebody sees it
        }
        return new CueRow(0, labels.range(new FrameSpan(frame, end.orElse(frame + 1))), cue.texts(), tags);
    }

    /** The file knows four rates only; where the production counts the same to the second, its rate is meant. */
    private static TimecodeFormat counting(MidiFile midi, TimecodeFormat own) {
        return midi.offset()
                .filter(offset -> SmpteOffset.rateCode(own) != offset.rateCode())
                .map(SmpteOffset::format)
                .orElse(own);
    }

    private long startFrame(MidiFile midi, Production production, ImportSettings settings, Warnings warnings) {
        if (midi.offset().isPresent()) {
            SmpteOffset offset = midi.offset().get();
            int perFileSecond = offset.format().framesPerTimecodeSecond();
            int perSecond = format.framesPerTimecodeSecond();
            String label = new SmpteOffset(
                            offset.rateCode(),
                            offset.hours(),
                            offset.minutes(),
                            offset.seconds(),
                            Math.min(perSecond - 1, offset.frames() * perSecond / perFileSecond),
                            0)
                    .label();
            Optional<Long> frame = frame(label);
            if (frame.isPresent()) {
                return frame.get();
            }
            warnings.add(
                    0,
                    "The MIDI file says it starts at " + label + ", which is no timecode of " + format.label()
                            + "; the start of the reel was taken.");
        } else {
            warnings.add(0, "The MIDI file does not say at which timecode it starts; the start of the reel was taken.");
        }
        return reelStart(production, settings);
    }

    /** At the same label in the counting of the file. */
    private long reelStart(Production production, ImportSettings settings) {
        TimecodeFormat own = production.getTimecodeFormat();
        ReelStart reel = ReelStart.of(production, own, settings.reel());
        return frame(Timecode.at(reel.position(), own).toString())
                .orElse(reel.number() % 24 * (format.framesPerDay() / 24));
    }

    private Optional<Long> frame(String label) {
        try {
            return Optional.of(Timecode.parse(label, format).frameNumber());
        } catch (TimeSyntaxException e) {
            return Optional.empty();
        }
    }
}
