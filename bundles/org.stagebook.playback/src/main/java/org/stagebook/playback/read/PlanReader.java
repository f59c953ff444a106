package org.stagebook.playback.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.Speed;

/** All sources of a plan, opened once and read along one course after another. */
public final class PlanReader implements Closeable {

    private final List<SourceReader> sources;

    /** One for all sources and all courses of a speed: making one would keep the reader from reading. */
    private final Map<Speed, SincKernel> kernels = new HashMap<>();

    /** Opens the recordings; those that cannot be opened are named and silent. */
    public PlanReader(RenderPlan plan, ReadFailures failures) {
        this.sources = plan.sources().stream()
                .map(source -> new SourceReader(source, plan.sampleRateHz(), failures))
                .toList();
    }

    /** Prepares to read all sources along a course. */
    public CourseReader along(Course course) {
        return new CourseReader(
                sources.stream().map(source -> line(source, course)).toList(), start(course));
    }

    private FrameReader line(SourceReader source, Course course) {
        FrameReader line = course.turning()
                .<FrameReader>map(
                        loop -> new LoopReader(source, loop, course.step().isBackward()))
                .orElse(source);
        return course.step().isNormal()
                ? line
                : ConvertedReader.ofSpeed(
                        new ShiftedReader(line, course.startFrame()),
                        course.step(),
                        kernels.computeIfAbsent(course.step(), ConvertedReader::kernelOf));
    }

    /** A changed speed counts its frames from the beginning of the course. */
    private static long start(Course course) {
        return course.step().isNormal() ? course.startFrame() : 0;
    }

    @Override
    public void close() {
        sources.forEach(SourceReader::close);
    }

    /** All sources along one course, frame by frame of the device. */
    public static final class CourseReader {

        private final List<FrameReader> lines;
        private final long firstFrame;

        private CourseReader(List<FrameReader> lines, long firstFrame) {
            this.lines = lines;
            this.firstFrame = firstFrame;
        }

        /**
         * Fetches frames of one source.
         *
         * @param deviceFrame counted from the beginning of the course
         */
        public void read(int source, long deviceFrame, double[][] target, int count) throws IOException {
            lines.get(source).read(firstFrame + deviceFrame, target, count);
        }
    }

    /** A line whose frame 0 is another one. */
    private record ShiftedReader(FrameReader line, long firstFrame) implements FrameReader {

        @Override
        public int channels() {
            return line.channels();
        }

        @Override
        public void read(long startFrame, double[][] target, int count) throws IOException {
            line.read(firstFrame + startFrame, target, count);
        }
    }
}
