package org.stagebook.delivery.qc.sound;

/** Watches several files together while they pass. */
public interface SoundWatch {

    /** Takes a block at the full rate; runs beside others that take it too. */
    void accept(SoundBlock block);

    /** Takes the same block again, now with its low rate, when all have taken it; runs beside those of others. */
    void relate(SoundBlock block);
}
