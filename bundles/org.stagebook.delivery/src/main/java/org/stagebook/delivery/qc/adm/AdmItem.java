package org.stagebook.delivery.qc.adm;

/** The items of the Dolby Atmos Master ADM Profile v1.0 that are checked, by the names that reports and rules use. */
public enum AdmItem {
    /** 48 kHz. */
    SAMPLE_RATE("sample rate"),
    /** At most 128 channels, each of them described. */
    CHANNELS("channels"),
    /** At most 118 moving sounds. */
    OBJECT_COUNT("number of objects"),
    /** Exactly one programme, APR_1001. */
    PROGRAMME("programme"),
    /** Every content is mixed: dialogue 2, mixedContentKind 0. */
    CONTENT("content"),
    /** AO_1001 to AO_1080, moving sounds from AO_100b. */
    OBJECT_ID("object identifiers"),
    /** Every object begins at 00:00:00.00000. */
    OBJECT_START("start of objects"),
    /** Every object is as long as the programme, and that as long as the sound. */
    DURATION("durations"),
    /** DirectSpeakers and Objects only. */
    TYPE("types"),
    /** AP_0001… and AP_0003…. */
    PACK_ID("pack identifiers"),
    /** One block for each loudspeaker, without timing. */
    SPEAKER_BLOCKS("blocks of beds"),
    /** Cartesian positions only. */
    CARTESIAN("positions"),
    /** Every block jumps, the first at once, the others within 250 samples. */
    JUMP("jumps of objects"),
    /** One of the configurations of beds, in its order, named RC_…. */
    BED("beds"),
    /** The dbmd chunk with its Atmos segment. */
    DOLBY_METADATA("Dolby metadata");

    private final String label;

    AdmItem(String label) {
        this.label = label;
    }

    /** What reports call it. */
    public String label() {
        return label;
    }
}
