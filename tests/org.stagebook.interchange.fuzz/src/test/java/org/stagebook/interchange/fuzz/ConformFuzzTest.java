package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stagebook.conform.Conform;
import org.stagebook.conform.ConformOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.NewCue;
import org.stagebook.interchange.edl.Edl;
import org.stagebook.interchange.edl.EdlParser;
import org.stagebook.interchange.edl.RateQuestion;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Picture changes: two edit lists in one input, apart by an equals sign. */
class ConformFuzzTest {

    private static final TimecodeFormat TC = TimecodeFormat.TC_24;
    private static final int CUES = 40;
    private static final int CUE_FRAMES = 17;

    /** Two lists are compared or refused with a sentence; no cue disappears, and undo puts each where it was. */
    @FuzzTest(maxDuration = "1m")
    void conforms(byte[] content) throws IOException {
        int apart = 0;
        while (apart < content.length && content[apart] != '=') {
            apart++;
        }
        ReelCut oldCut = cut(Arrays.copyOf(content, apart));
        ReelCut newCut = cut(Arrays.copyOfRange(content, Math.min(content.length, apart + 1), content.length));
        Promises.keepsTime(() -> conform(oldCut, newCut));
    }

    private static ReelCut cut(byte[] list) {
        Edl edl = EdlParser.parse(list);
        TimecodeFormat format =
                new RateQuestion(edl.evidence()).answer(Optional.empty(), TC).format();
        return new ReelCut(1, edl.cutList(format).list());
    }

    private static void conform(ReelCut oldCut, ReelCut newCut) {
        try (EditingSession editing = EditingSession.inMemory(
                new ProductionFactory().create(NewProduction.feature("Fuzz", TC, 2)), SessionSettings.standard())) {
            editing.run("Spot", production -> spot(production.getReels().getFirst()));
            List<TimeRange> before = ranges(editing);
            editing.run(Conform.plan(editing.production(), List.of(oldCut), List.of(newCut), ConformOptions.defaults())
                    .change());
            Promises.check(ranges(editing).size() == CUES, "a cue disappeared");
            editing.undo();
            Promises.check(ranges(editing).equals(before), "undo left cues elsewhere");
        } catch (IllegalArgumentException refused) {
            Promises.check(String.valueOf(refused.getMessage()).contains("Nothing was "), "refused: " + refused);
        }
    }

    private static void spot(Reel reel) {
        Position start = TC.parsePosition("01:00:00:00");
        for (int i = 0; i < CUES; i++) {
            long frame = TC.frameAt(start, Rounding.NEAREST) + (long) i * CUE_FRAMES;
            NewCue.at(new TimeRange(TC.positionOfFrame(frame), TC.positionOfFrame(frame + CUE_FRAMES)))
                    .number("C" + i)
                    .addTo(reel);
        }
    }

    private static List<TimeRange> ranges(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .map(Cue::getRange)
                .filter(range -> range != null && !range.isEmpty())
                .toList();
    }
}
