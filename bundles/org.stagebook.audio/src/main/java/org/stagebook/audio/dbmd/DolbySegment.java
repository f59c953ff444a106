package org.stagebook.audio.dbmd;

/**
 * One segment of the chunk.
 *
 * @param id as stored
 * @param sizeBytes of its content
 * @param intact whether its checksum fits
 */
public record DolbySegment(int id, int sizeBytes, boolean intact) {

    static final int ATMOS = 0x09;
    static final int ATMOS_SUPPLEMENT = 0x0A;

    /** What it is about, {@code "Dolby Atmos"}. */
    public String name() {
        return switch (id) {
            case 0x01 -> "Dolby E";
            case 0x03 -> "Dolby Digital";
            case 0x07 -> "Dolby Digital Plus";
            case 0x08 -> "Audio information";
            case ATMOS -> "Dolby Atmos";
            case ATMOS_SUPPLEMENT -> "Dolby Atmos supplement";
            default -> "Segment %d".formatted(id);
        };
    }
}
