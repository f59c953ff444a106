package org.stagebook.interchange.otio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stagebook.interchange.otio.OtioDocument.Timelines;

/** Where the tests get timelines from. */
final class TimelineFiles {

    private TimelineFiles() {}

    static byte[] harbour() {
        try (InputStream in = TimelineFiles.class.getResourceAsStream("/otio/harbour-r1.otio")) {
            assertThat(in).as("the timeline of the test resources").isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Timelines read(byte[] bytes) {
        OtioDocument document = OtioParser.parse(bytes);
        assertThat(document).isInstanceOf(Timelines.class);
        return (Timelines) document;
    }

    static Timelines read(String json) {
        return read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static OtioTimeline timeline(String json) {
        return read(json).timelines().getFirst();
    }

    /** A timeline at 01:00:00:00 with these tracks. */
    static String withTracks(String rate, String start, String... tracks) {
        return "{'OTIO_SCHEMA':'Timeline.1','name':'T','global_start_time':" + time(rate, start)
                + ",'tracks':{'OTIO_SCHEMA':'Stack.1','children':[" + String.join(",", tracks) + "]}}";
    }

    static String track(String kind, String... children) {
        return "{'OTIO_SCHEMA':'Track.1','kind':'" + kind + "','children':[" + String.join(",", List.of(children))
                + "]}";
    }

    static String clip(String rate, String start, String duration, String more) {
        return "{'OTIO_SCHEMA':'Clip.2','name':'c','source_range':" + range(rate, start, duration) + more + "}";
    }

    static String range(String rate, String start, String duration) {
        return "{'OTIO_SCHEMA':'TimeRange.1','start_time':" + time(rate, start) + ",'duration':" + time(rate, duration)
                + "}";
    }

    static String time(String rate, String value) {
        return "{'OTIO_SCHEMA':'RationalTime.1','rate':" + rate + ",'value':" + value + "}";
    }
}
