package org.stagebook.edit.change;

import org.stagebook.model.Clip;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.TimeRange;

/**
 * A clip to be added to a track.
 *
 * @param name its name
 * @param range where it lies
 * @param sourceFile file the sound comes from; empty if not known
 * @param channel channel of the track, counted from 1; 0 if not known
 * @param muted whether it is muted
 */
public record NewClip(String name, TimeRange range, String sourceFile, int channel, boolean muted) {

    Clip create() {
        Clip clip = StagebookFactory.eINSTANCE.createClip();
        clip.setName(name);
        clip.setRange(range);
        if (!sourceFile.isEmpty()) {
            clip.setSourceFile(sourceFile);
        }
        clip.setChannel(channel);
        clip.setMuted(muted);
        return clip;
    }
}
