package org.stagebook.audio.ixml;

import java.util.List;

/**
 * What the iXML chunk says, as far as post-production asks for it: whether this sound is from production or from post,
 * which take it is, where it lies in timecode and what each track carries. Texts that the file leaves out are empty.
 *
 * @param version of iXML, {@code "1.5"}
 * @param slate what is on the slate
 * @param fileUid the recorder's own identifier of this file
 * @param speed rates and the start in timecode
 * @param fileSet the files that were recorded together
 * @param tracks in the order of the chunk
 */
public record Ixml(
        String version, IxmlSlate slate, String fileUid, IxmlSpeed speed, IxmlFileSet fileSet, List<IxmlTrack> tracks) {

    /** Copies the list. */
    public Ixml {
        tracks = List.copyOf(tracks);
    }
}
