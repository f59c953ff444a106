package org.stagebook.delivery.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.answer.Checked;

/** Where what came of a batch is kept, so that what was done is not done again. */
public interface BatchResults {

    /** The verdict that was kept of exactly this; nothing if it has to be checked. */
    Optional<BatchVerdict> kept(SoundSet set, BatchStamp stamp) throws IOException;

    /** Keeps a result, whole or not at all; several threads may ask at once. */
    void keep(SoundSet set, BatchStamp stamp, List<Checked> checked, LocalDate today) throws IOException;
}
