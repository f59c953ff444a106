package org.stagebook.conform;

import java.util.List;
import org.stagebook.edit.change.PictureChange.Stale;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.timebase.TimecodeFormat;

/** Approvals of cues that a picture change moves, cuts or touches: they were given for another cut. */
final class ApprovedCues {
    private final TimecodeFormat format;
    private final CutLabels oldLabels;

    ApprovedCues(TimecodeFormat format, CutLabels oldLabels) {
        this.format = format;
        this.oldLabels = oldLabels;
    }

    /** Whether the approval of a cue does not hold where it stands from now on. */
    static boolean isStale(Affected affected) {
        return affected.object() instanceof Cue cue
                && cue.getStatus() == CueStatus.APPROVED
                && (affected.before().reelNumber() != affected.after().reelNumber()
                        || !affected.before().range().equals(affected.after().range())
                        || affected.touched());
    }

    /** The stale ones among them. */
    List<BecomesStale> stale(List<Affected> affected) {
        return affected.stream()
                .filter(ApprovedCues::isStale)
                .map(it -> new BecomesStale(
                        new Stale.OfApprovedCue((Cue) it.object()), "Approval of " + it.name(), reason(it.before())))
                .toList();
    }

    /** What is said of a cue whose approval is stale, behind what is said of it anyway. */
    Affected withReason(Affected affected) {
        if (!isStale(affected)) {
            return affected;
        }
        Standing after = affected.after();
        String words = (after.words() + " " + reason(affected.before())).strip();
        return new Affected(
                affected.object(),
                affected.name(),
                affected.before(),
                new Standing(after.reelNumber(), after.range(), after.state(), words),
                affected.touched());
    }

    private String reason(Standing before) {
        return "It was approved at " + format.format(before.range().start()) + " of "
                + oldLabels.of(before.reelNumber()) + ".";
    }
}
