package org.stagebook.playback.engine;

import org.stagebook.playback.read.Course;

/**
 * Where playback was when a block began.
 *
 * @param course what plays, or stands
 * @param courseFrame how many frames of it were rendered
 * @param isRolling whether it goes on
 * @param deviceFrame how many frames the device was given since it was started
 * @param nanoTime when that was, by {@link System#nanoTime()}
 */
public record PlayMoment(Course course, long courseFrame, boolean isRolling, long deviceFrame, long nanoTime) {

    /** The frame of the time line that was rendered next, fractions where speed or rates differ. */
    public double planFrame() {
        return course.position(courseFrame);
    }

    /** The frame of the time line some frames of the device later, or earlier for what is heard now; it never leaves the course. */
    public double planFrame(double deviceFramesLater) {
        if (!isRolling) {
            return planFrame();
        }
        double frame = Math.max(0, courseFrame + deviceFramesLater);
        long whole = (long) frame;
        double here = course.position(whole);
        return here
                + (frame - whole)
                        * (course.position(whole + 1) == here
                                ? 0
                                : course.step().factor());
    }
}
