package org.stagebook.delivery.qc.adm;

import java.util.List;
import org.stagebook.delivery.qc.QcFinding;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Something in a model that is not as the profile has it.
 *
 * @param item which
 * @param sentence for people, with the identifiers concerned
 */
public record AdmDeviation(AdmItem item, String sentence) {

    /** The same as a finding of a file. */
    public QcFinding finding(String file, long frames) {
        return new QcFinding(
                QcKind.ADM_PROFILE,
                file,
                List.of(),
                new FrameRange(0, frames),
                new Measure(1, ""),
                "ADM profile, " + item.label() + ": " + sentence);
    }
}
