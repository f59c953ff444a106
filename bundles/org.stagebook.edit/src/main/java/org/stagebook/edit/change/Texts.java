package org.stagebook.edit.change;

import java.util.function.Consumer;

/** Texts that somebody may have left out: the model has nothing then, and no empty text. */
final class Texts {
    private Texts() {}

    static void unlessBlank(String text, Consumer<String> feature) {
        if (!text.isBlank()) {
            feature.accept(text.strip());
        }
    }
}
