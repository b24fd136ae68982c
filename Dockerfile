# One image for every part; docker-compose.yml says which part a container runs.
FROM node:24-slim
ENV CI=1
WORKDIR /guildhall
COPY . .
RUN npm run build && mkdir -p /uploads /fakes && chown node:node /uploads /fakes
ENV NODE_ENV=production HOST=0.0.0.0
USER node
CMD ["node", "--no-allocation-site-pretenuring", "apps/api/src/server.ts"]
