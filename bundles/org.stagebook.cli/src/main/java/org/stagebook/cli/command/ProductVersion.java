package org.stagebook.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which Stagebook this is; one line for the product, one for what it runs on. */
public record ProductVersion(String product, String platform) {

    /** The version of this build, written into the bundle by Maven. */
    public static ProductVersion ofThisBuild() {
        String platform = "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
        return new ProductVersion(readProduct(), platform);
    }

    private static String readProduct() {
        try (InputStream text = ProductVersion.class.getResourceAsStream("version.txt")) {
            if (text == null) {
                throw new IllegalStateException("version.txt is missing from the cli bundle.");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("version.txt of the cli bundle cannot be read.", e);
        }
    }
}
