package org.comptoir.kernel.lifecycle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.kernel.refusal.Refusal;
import org.comptoir.kernel.refusal.RefusedException;

/**
 * A life cycle as one table: (status, action, who, next status). Screens, machines, mails and tests ask it; nothing
 * else moves a status.
 *
 * @param <S> the statuses
 * @param <A> the actions
 * @param <R> the roles that act
 */
public final class LifeCycle<S extends Enum<S>, A extends Enum<A>, R extends Enum<R>> {
    /** One row of the table. */
    public record Step<S, A, R>(S from, A action, Set<R> who, S to) {}

    private final List<Step<S, A, R>> steps;

    private LifeCycle(List<Step<S, A, R>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The life cycle with these rows. @throws IllegalArgumentException when two rows answer the same question */
    public static <S extends Enum<S>, A extends Enum<A>, R extends Enum<R>> LifeCycle<S, A, R> of(
            List<Step<S, A, R>> steps) {
        Set<String> questions = new LinkedHashSet<>();
        for (Step<S, A, R> step : steps) {
            if (!questions.add(step.from() + " " + step.action())) {
                throw new IllegalArgumentException("two rows for " + step.from() + " " + step.action());
            }
        }
        return new LifeCycle<>(steps);
    }

    /** The rows, in the order of their declaration. */
    public List<Step<S, A, R>> steps() {
        return steps;
    }

    /** What {@code who} may do in {@code from}, in the order of declaration. */
    public Set<A> allowed(S from, R who) {
        return steps.stream()
                .filter(step -> step.from() == from && step.who().contains(who))
                .map(Step::action)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The status after {@code action}. @throws RefusedException (code {@code lifecycle}) when it is not allowed */
    public S next(S from, A action, R who) {
        return find(from, action, who)
                .orElseThrow(() -> new RefusedException(new Refusal(
                        "lifecycle",
                        List.of(action.name(), from.name()),
                        from.name(),
                        allowed(from, who).stream().map(Enum::name).toList())));
    }

    private Optional<S> find(S from, A action, R who) {
        return steps.stream()
                .filter(step -> step.from() == from
                        && step.action() == action
                        && step.who().contains(who))
                .map(Step::to)
                .findFirst();
    }
}
