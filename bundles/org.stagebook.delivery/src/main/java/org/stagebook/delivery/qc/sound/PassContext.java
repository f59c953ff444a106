package org.stagebook.delivery.qc.sound;

import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.delivery.qc.Reel;

/**
 * What all watches of a pass share.
 *
 * @param plan how sound is cut
 * @param settings from where on something is a finding
 * @param reel what is known of the picture
 */
public record PassContext(BlockPlan plan, QcSettings settings, Reel reel) {

    /** Whether all of a block is action, as far as anybody knows. */
    boolean isAction(SoundBlock block) {
        return reel.action()
                .map(action -> block.startFrame() >= action.startFrame()
                        && block.startFrame() + block.frames() <= action.endFrame())
                .orElse(true);
    }
}
