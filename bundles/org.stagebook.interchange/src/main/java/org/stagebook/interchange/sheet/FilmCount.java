package org.stagebook.interchange.sheet;

import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.sheet.CellTime.Film;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

/** How fast the film behind feet and frames runs: as somebody stated, else as the production does, with a notice. */
final class FilmCount {

    private FilmCount() {}

    static FrameRate of(TableContext context, List<RowSpan> spans) {
        Optional<FrameRate> stated =
                context.reading().film().rate().or(() -> context.settings().filmRate());
        FrameRate own = context.format().rate();
        boolean film = spans.stream()
                .anyMatch(span ->
                        span.start() instanceof Film || span.end() instanceof Film || span.length() instanceof Film);
        if (stated.isEmpty()
                && film
                && own.framesPerTimecodeSecond() != TimecodeFormat.TC_24.framesPerTimecodeSecond()) {
            context.warnings()
                    .add(
                            0,
                            "The table counts feet and frames and does not say how many frames a second; "
                                    + context.format().label() + " was taken, as the production runs. State the film"
                                    + " rate if it is another, such as 24.");
        }
        return stated.orElse(own);
    }
}
