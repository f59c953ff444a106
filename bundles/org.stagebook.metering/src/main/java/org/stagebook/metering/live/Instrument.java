package org.stagebook.metering.live;

/** The instruments whose bar a channel can have, one at a time. */
public enum Instrument {
    /** The greatest sample; falls by 20 dB in 1.7 s (IEC 60268-18). */
    SAMPLE_PEAK("sample peak, dBFS"),
    /** The greatest value between samples (ITU-R BS.1770-5 Annex 2); falls as the sample peak. */
    TRUE_PEAK("true peak, dBTP"),
    /** DIN and Nordic programme meters, IEC 60268-10 type I. */
    PPM_I("PPM type I, IEC 60268-10"),
    /** The BBC's programme meter, IEC 60268-10 type IIa. */
    PPM_IIA("PPM type IIa, IEC 60268-10"),
    /** The EBU's programme meter, IEC 60268-10 type IIb. */
    PPM_IIB("PPM type IIb, IEC 60268-10"),
    /** The volume indicator, IEC 60268-17. */
    VU("VU, IEC 60268-17"),
    /** Average with peak beside it, K-System. */
    K_SYSTEM("average and peak, K-System");

    private final String label;

    Instrument(String label) {
        this.label = label;
    }

    /** Quantity and standard, for hints. */
    public String label() {
        return label;
    }
}
