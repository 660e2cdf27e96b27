package org.sitrep.engine.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Feasts that move with the year. Those with a fixed day are plain data. */
enum Holiday {
    THANKSGIVING {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        }
    },
    /** The Tuesday after the first Monday of November, in the United States. */
    ELECTION {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, 11, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                    .plusDays(1);
        }
    },
    LABOR {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        }
    },
    MEMORIAL {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        }
    },
    PRESIDENTS {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, 2, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.MONDAY));
        }
    },
    KING {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, 1, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.MONDAY));
        }
    },
    COLUMBUS {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, 10, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        }
    },
    PALM_SUNDAY {
        @Override
        LocalDate in(int year) {
            return easter(year).minusDays(7);
        }
    },
    MAUNDY_THURSDAY {
        @Override
        LocalDate in(int year) {
            return easter(year).minusDays(3);
        }
    },
    EASTER_MONDAY {
        @Override
        LocalDate in(int year) {
            return easter(year).plusDays(1);
        }
    },
    ASCENSION {
        @Override
        LocalDate in(int year) {
            return easter(year).plusDays(39);
        }
    },
    PENTECOST {
        @Override
        LocalDate in(int year) {
            return easter(year).plusDays(49);
        }
    },
    GOOD_FRIDAY {
        @Override
        LocalDate in(int year) {
            return easter(year).minusDays(2);
        }
    },
    EASTER {
        @Override
        LocalDate in(int year) {
            return easter(year);
        }
    };

    abstract LocalDate in(int year);

    static Optional<Holiday> named(String name) {
        for (Holiday holiday : values()) {
            if (holiday.name().equals(name)) {
                return Optional.of(holiday);
            }
        }
        return Optional.empty();
    }

    /** Western Easter by the anonymous Gregorian algorithm (Nature, 1876). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leapCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - leapCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
