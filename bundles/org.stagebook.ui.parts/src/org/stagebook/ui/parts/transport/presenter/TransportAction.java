package org.stagebook.ui.parts.transport.presenter;

import java.util.function.Consumer;

/** What a key or a menu does to the transport. */
public enum TransportAction {
    PLAY_OR_STOP(Transport::playOrStop),
    PLAY_AROUND(Transport::playAround),
    STOP(Transport::stop),
    FORWARD(transport -> transport.shuttle(true)),
    BACKWARD(transport -> transport.shuttle(false)),
    FRAME_FORWARD(transport -> transport.nudge(1)),
    FRAME_BACK(transport -> transport.nudge(-1)),
    TO_START(Transport::toStart),
    SOURCE_A(source(0)),
    SOURCE_B(source(1)),
    SOURCE_C(source(2)),
    SOURCE_4(source(3)),
    SOURCE_5(source(4)),
    SOURCE_6(source(5)),
    SOURCE_7(source(6)),
    SOURCE_8(source(7)),
    MATCH(Transport::matchOrNot),
    MONO(transport -> transport.turn(now -> now.mono(!now.isMono()))),
    DIM(transport -> transport.turn(now -> now.dimmed(!now.isDimmed())));

    private final Consumer<Transport> effect;

    TransportAction(Consumer<Transport> effect) {
        this.effect = effect;
    }

    /** By its place; while one compares blind, by its letter. */
    public static Consumer<Transport> source(int place) {
        return transport -> transport.hear(place);
    }

    public void run(Transport transport) {
        effect.accept(transport);
    }
}
