package org.stagebook.interchange.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

class LabelPlacementTest {

    private final Warnings warnings = new Warnings();

    @Test
    void theSameFormatIsTheSameFrame() {
        assertThat(placed(TimecodeFormat.TC_29_97_DF, TimecodeFormat.TC_29_97_DF, "01:00:01;12"))
                .isEqualTo("01:00:01;12");
        assertThat(warnings.inFileOrder()).isEmpty();
    }

    @Test
    void hoursKeepTheirLabelAndFramesTheirCountWhereBothCountAlike() {
        assertThat(placed(TimecodeFormat.TC_24, TimecodeFormat.TC_23_976, "02:19:59:23"))
                .isEqualTo("02:19:59:23");
        assertThat(placed(TimecodeFormat.TC_29_97_NDF, TimecodeFormat.TC_29_97_DF, "01:01:00:00"))
                .as("frame 1,800 of the hour is called ;02 in drop frame")
                .isEqualTo("01:01:00;02");
        assertThat(warnings.inFileOrder()).hasSize(2);
    }

    @Test
    void otherRatesKeepRealTimeFromTheHour() {
        assertThat(placed(TimecodeFormat.TC_25, TimecodeFormat.TC_24, "03:00:10:00"))
                .isEqualTo("03:00:10:00");
        assertThat(placed(TimecodeFormat.TC_25, TimecodeFormat.TC_50, "03:00:00:12"))
                .isEqualTo("03:00:00:24");
        assertThat(warnings.inFileOrder().getFirst().text()).contains("real time");
    }

    @Test
    void aStatedReelTakesAListFromAnotherHour() {
        Production production = production(TimecodeFormat.TC_24);
        LabelPlacement placement = LabelPlacement.of(
                FileHour.startingAt(TimecodeFormat.TC_24, 0), production, OptionalInt.of(2), warnings);
        assertThat(production.getTimecodeFormat().format(placement.position(24)))
                .isEqualTo("02:00:01:00");
        assertThat(warnings.inFileOrder().getFirst().text()).contains("moved by 2 hours");
    }

    @Test
    void barsBeforeTheHourMoveNothing() {
        Production production = production(TimecodeFormat.TC_24);
        long hour = 86_400;
        List<FrameSpan> places = List.of(new FrameSpan(hour - 2_880, hour - 1_440), new FrameSpan(hour, hour + 10_000));
        FileHour file = FileHour.of(TimecodeFormat.TC_24, places);
        assertThat(file.hour()).isEqualTo(1);
        LabelPlacement placement = LabelPlacement.of(file, production, OptionalInt.of(1), warnings);
        assertThat(placement.position(hour))
                .isEqualTo(production.getTimecodeFormat().parsePosition("01:00:00:00"));
        assertThat(warnings.inFileOrder()).isEmpty();
        FileHour tenth = FileHour.of(
                TimecodeFormat.TC_24,
                places.stream().map(span -> span.shiftedBy(9 * hour)).toList());
        assertThat(LabelPlacement.of(tenth, production, OptionalInt.of(1), warnings)
                        .position(10 * hour))
                .isEqualTo(production.getTimecodeFormat().parsePosition("01:00:00:00"));
    }

    @Test
    void aSpotShorterThanItsBarsIsAtItsHour() {
        long ten = 10L * 90_000;
        List<FrameSpan> places = List.of(new FrameSpan(ten - 3_000, ten - 1_250), new FrameSpan(ten, ten + 750));
        FileHour file = FileHour.of(TimecodeFormat.TC_25, places);
        assertThat(file.hour()).isEqualTo(10);
        Position one = TimecodeFormat.TC_25.parsePosition("01:00:00:00");
        Position tenth = TimecodeFormat.TC_25.parsePosition("10:00:00:00");
        assertThat(file.hoursLater(one, one, TimecodeFormat.TC_25)).isEqualTo(-9);
        assertThat(file.hoursLater(tenth, tenth, TimecodeFormat.TC_25)).isZero();
    }

    @Test
    void aProgrammeThatEndsJustBeforeTheNextHourIsAtItsOwn() {
        List<FrameSpan> places = List.of(new FrameSpan(90_000, 160_000), new FrameSpan(174_000, 177_000));
        assertThat(FileHour.of(TimecodeFormat.TC_25, places).hour()).isEqualTo(1);
    }

    @Test
    void aFileInTheSecondHourOfALongReelStays() {
        Position start = TimecodeFormat.TC_24.parsePosition("01:45:00:00");
        Position end = TimecodeFormat.TC_24.parsePosition("03:10:00:00");
        FileHour file = FileHour.of(TimecodeFormat.TC_24, List.of(new FrameSpan(86_400 * 7 / 4, 86_400 * 3)));
        assertThat(file.hoursLater(start, end, TimecodeFormat.TC_24)).isZero();
    }

    @Test
    void theMinuteBeforeAReelBelongsToIt() {
        Production production = production(TimecodeFormat.TC_24);
        long preRoll = 2L * 86_400 - 240;
        LabelPlacement placement = LabelPlacement.of(
                FileHour.startingAt(TimecodeFormat.TC_24, preRoll), production, OptionalInt.of(2), warnings);
        assertThat(production.getTimecodeFormat().format(placement.position(preRoll)))
                .isEqualTo("01:59:50:00");
        assertThat(warnings.inFileOrder()).isEmpty();
    }

    @Test
    void aPointIsAFrameLong() {
        Production production = production(TimecodeFormat.TC_25);
        LabelPlacement placement = LabelPlacement.of(
                FileHour.startingAt(TimecodeFormat.TC_25, 90_000), production, OptionalInt.empty(), warnings);
        assertThat(TimecodeFormat.TC_25
                        .rate()
                        .framesIn(placement.range(new FrameSpan(90_000, 90_000)).duration(), Rounding.FLOOR))
                .isEqualTo(1);
    }

    private String placed(TimecodeFormat file, TimecodeFormat own, String label) {
        long frame = file.frameAt(file.parsePosition(label), Rounding.FLOOR);
        LabelPlacement placement =
                LabelPlacement.of(FileHour.startingAt(file, frame), production(own), OptionalInt.empty(), warnings);
        return own.format(placement.position(frame));
    }

    private static Production production(TimecodeFormat format) {
        NewProduction wanted = NewProduction.feature("T", format, 3);
        return EditingSession.inMemory(new ProductionFactory().create(wanted), SessionSettings.standard())
                .production();
    }
}
