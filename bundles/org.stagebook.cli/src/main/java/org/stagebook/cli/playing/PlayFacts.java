package org.stagebook.cli.playing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.playback.device.StreamFormat;

/**
 * What is played on what, known once the device is open.
 *
 * @param request what was wanted
 * @param device for people
 * @param key of the device, empty for a file or virtual time
 * @param format what it plays
 * @param remark what should be known of the device, empty for nothing
 */
public record PlayFacts(PlayRequest request, String device, String key, StreamFormat format, String remark) {

    /** What becomes of the channels of the source that is heard, if they are mixed. */
    Optional<Fold> fold() {
        Fold fold = new Fold(request.source().order(), format.order(), request.stereo());
        return fold.isNone() ? Optional.empty() : Optional.of(fold);
    }

    /** Sentences about rates that differ. */
    List<String> conversions() {
        int planRateHz = request.line().plan().sampleRateHz();
        List<String> conversions = new ArrayList<>();
        for (PlaySource source : request.line().sources()) {
            if (source.rateHz() != planRateHz) {
                conversions.add(source.name() + " from " + source.rateHz() + " to " + planRateHz + " Hz");
            }
        }
        if (format.sampleRateHz() != planRateHz) {
            conversions.add("all from " + planRateHz + " to the device's " + format.sampleRateHz() + " Hz");
        }
        return conversions;
    }
}
