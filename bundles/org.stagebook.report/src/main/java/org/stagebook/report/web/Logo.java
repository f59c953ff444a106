package org.stagebook.report.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.report.internal.Html;
import org.stagebook.report.style.ReportStyle;

/** The house's picture, inside the page. */
record Logo(ReportStyle style) {

    private static final long LARGEST_BYTES = 2 << 20;

    Optional<Html> image() {
        return style.logos().map(ReportStyle.Logos::screen).flatMap(Logo::image);
    }

    private static Optional<Html> image(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                return Optional.empty();
            }
            boolean vector = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
            String data = "data:image/" + (vector ? "svg+xml" : "png") + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            return Optional.of(
                    Html.tag("img").with("class", "logo").with("alt", "").with("src", data));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
