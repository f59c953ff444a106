package org.stagebook.metering.live.scale;

import java.util.Optional;
import org.stagebook.metering.level.KScale;
import org.stagebook.metering.level.MeterScale;
import org.stagebook.metering.level.PpmScale;
import org.stagebook.metering.level.VuScale;
import org.stagebook.metering.live.Instrument;

/** The scales that the bars of channels can have, each with the instrument it is made for. */
public enum LevelScale {
    DBFS("dBFS", Instrument.SAMPLE_PEAK),
    DBTP("dBTP, true peak", Instrument.TRUE_PEAK),
    K_20("K-20", Instrument.K_SYSTEM),
    K_14("K-14", Instrument.K_SYSTEM),
    K_12("K-12", Instrument.K_SYSTEM),
    VU_SMPTE("VU, 0 = -20 dBFS", Instrument.VU),
    VU_EBU("VU, 0 = -18 dBFS", Instrument.VU),
    PPM_BBC("PPM BBC", Instrument.PPM_IIA),
    PPM_EBU("PPM EBU", Instrument.PPM_IIB),
    PPM_DIN("PPM DIN", Instrument.PPM_I),
    PPM_NORDIC("PPM Nordic", Instrument.PPM_I);

    private final String label;
    private final Instrument instrument;

    LevelScale(String label, Instrument instrument) {
        this.label = label;
        this.instrument = instrument;
    }

    /** As it is chosen: {@code "K-20"}. */
    public String label() {
        return label;
    }

    /** The instrument whose readings it is made for. */
    public Instrument instrument() {
        return instrument;
    }

    /** How its marks lie along a bar; made anew for each call. */
    public MeterRuler ruler() {
        return LevelRulers.of(instrument, printed());
    }

    /** What a level means on this scale. */
    public Tone tone(double dbfs) {
        return ruler().tone(mark(dbfs));
    }

    /** The mark of a level in decibels against full scale. */
    public double mark(double dbfs) {
        return switch (this) {
            case DBFS, DBTP -> dbfs;
            case K_20 -> KScale.K_20.mark(dbfs);
            case K_14 -> KScale.K_14.mark(dbfs);
            case K_12 -> KScale.K_12.mark(dbfs);
            case VU_SMPTE -> VuScale.SMPTE.mark(dbfs);
            case VU_EBU -> VuScale.EBU.mark(dbfs);
            case PPM_BBC -> PpmScale.BBC.mark(dbfs);
            case PPM_EBU -> PpmScale.EBU.mark(dbfs);
            case PPM_DIN -> PpmScale.DIN.mark(dbfs);
            case PPM_NORDIC -> PpmScale.NORDIC.mark(dbfs);
        };
    }

    private Optional<MeterScale> printed() {
        return switch (this) {
            case DBFS, DBTP -> Optional.empty();
            case K_20 -> Optional.of(KScale.K_20);
            case K_14 -> Optional.of(KScale.K_14);
            case K_12 -> Optional.of(KScale.K_12);
            case VU_SMPTE -> Optional.of(VuScale.SMPTE);
            case VU_EBU -> Optional.of(VuScale.EBU);
            case PPM_BBC -> Optional.of(PpmScale.BBC);
            case PPM_EBU -> Optional.of(PpmScale.EBU);
            case PPM_DIN -> Optional.of(PpmScale.DIN);
            case PPM_NORDIC -> Optional.of(PpmScale.NORDIC);
        };
    }
}
