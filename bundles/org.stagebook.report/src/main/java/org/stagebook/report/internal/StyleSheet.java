package org.stagebook.report.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** A style sheet that is part of the program. */
public record StyleSheet(String file) {

    /** Its text. */
    public String text() throws IOException {
        try (InputStream in = StyleSheet.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The style sheet " + file + " is missing from the program.");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
