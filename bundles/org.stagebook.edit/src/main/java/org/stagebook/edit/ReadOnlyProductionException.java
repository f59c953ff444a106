package org.stagebook.edit;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Somebody tried to change a production that may only be read; nothing was changed. The message is for people. */
public final class ReadOnlyProductionException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    ReadOnlyProductionException(@Nullable String title) {
        super("\"" + (title == null ? "The production" : title)
                + "\" is open for reading only, as archives are. Nothing was changed. To work on it, copy its folder, give"
                + " the copy the permission to write, and open that.");
    }
}
