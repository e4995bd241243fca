package org.comptoir.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.exchange.MessageQuery;
import org.comptoir.exchange.model.ExchangeMessage;

/** The message log by key, newest first. */
@ApplicationScoped
public class MessageSearch {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** One more than {@code query.limit()} where there is more. */
    public List<ExchangeMessage> page(MessageQuery query) {
        StringBuilder where = new StringBuilder("select m from ExchangeMessage m where m.id < :before");
        Map<String, Object> values = new HashMap<>();
        values.put("before", query.beforeId() == null ? Long.MAX_VALUE : query.beforeId());
        narrow(where, values, query);
        TypedQuery<ExchangeMessage> find =
                em.createQuery(where.append(" order by m.id desc").toString(), ExchangeMessage.class);
        values.forEach(find::setParameter);
        return find.setMaxResults(query.limit() + 1).getResultList();
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, MessageQuery query) {
        if (query.direction() != null) {
            where.append(" and m.direction = :direction");
            values.put("direction", query.direction());
        }
        if (!query.states().isEmpty()) {
            where.append(" and m.state in :states");
            values.put("states", query.states());
        }
        if (query.organisationId() != null) {
            where.append(" and m.organisationId = :organisation");
            values.put("organisation", query.organisationId());
        }
        if (query.orderNumber() != null) {
            where.append(" and m.id in (select l.messageId from OrderLink l where l.orderNumber = :order)");
            values.put("order", query.orderNumber());
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and (m.reference like :start or m.fileName like :part)");
            String text = query.text().strip().replace("%", "").replace("_", "\\_");
            values.put("start", text + "%");
            values.put("part", "%" + text + "%");
        }
    }
}
