package org.stagebook.audio.adm;

import java.util.List;

/**
 * The {@code chna} chunk (ITU-R BS.2088, EBU Tech 3285 supplement 7): which part of the model each track of the file
 * carries. One track may carry several, one after the other, so there may be more entries than tracks.
 *
 * @param statedTracks how many tracks the chunk says are used
 * @param entries in the order of the chunk, unused ones left out
 */
public record TrackTable(int statedTracks, List<Entry> entries) {

    /**
     * What one track carries for some time.
     *
     * @param track counted from 1
     * @param uid {@code "ATU_00000001"}
     * @param trackFormatId {@code "AT_00011001_01"}, or a channel format, as BS.2076-2 allows
     * @param packFormatId {@code "AP_00011001"}; may be empty
     */
    public record Entry(int track, String uid, String trackFormatId, String packFormatId) {

        /** The kind of sound that the identifiers say. */
        public AdmType type() {
            AdmType type = AdmType.ofId(packFormatId);
            return type == AdmType.UNKNOWN ? AdmType.ofId(trackFormatId) : type;
        }
    }

    /** Copies the list. */
    public TrackTable {
        entries = List.copyOf(entries);
    }
}
